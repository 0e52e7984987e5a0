package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.WebTexts;
import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;

/**
 * {@code pd:column}: one column of a {@code pd:table}. {@code main} marks the column that carries the meaning: it is the
 * row's heading and comes first on a phone. {@code sort} names the order its heading asks for; a second click turns it
 * round. {@code name} lets people hide it with {@code pd:columns}.
 */
public class Column extends UIColumn {

    public Column() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return Box.FAMILY;
    }

    boolean isChosen(Table table) {
        String name = Html.string(this, "name");
        Object chosen = table.getAttributes().get("columns");
        return name == null || !(chosen instanceof Collection<?> names) || names.isEmpty() || names.contains(name);
    }

    private String classes() {
        String more = Html.string(this, "styleClass");
        String main = Html.flag(this, "main") ? "main" : null;
        String number = Html.flag(this, "number") ? "number" : null;
        StringBuilder classes = new StringBuilder();
        for (String one : new String[] {main, number, more}) {
            if (one != null) {
                classes.append(classes.isEmpty() ? "" : " ").append(one);
            }
        }
        return classes.toString();
    }

    void encodeHead(FacesContext context, Html html, Query query, String order) throws IOException {
        String sort = Html.string(this, "sort");
        String header = Html.string(this, "heading");
        boolean ascending = sort != null && sort.equals(order);
        boolean descending = sort != null && ("-" + sort).equals(order);
        html.open("th", classes()).attr("scope", "col");
        html.attr("aria-sort", ascending ? "ascending" : descending ? "descending" : null);
        if (sort == null) {
            if (Html.flag(this, "hideHeader")) {
                html.aside(header);
            } else {
                html.text(header);
            }
        } else {
            WebTexts texts = Html.texts(context);
            Query turned = query.with("sort", ascending ? "-" + sort : sort).without(Query.CURSOR);
            html.open("a", "sort").href("href", turned.url());
            html.attr("title", texts.get(ascending ? "platform.table.sortDown" : "platform.table.sortUp"));
            html.text(header).icon(ascending ? "sort-up-fill" : descending ? "sort-down-fill" : "sort-alt");
            html.close("a");
        }
        html.close("th");
    }

    void encodeCell(FacesContext context, Html html) throws IOException {
        boolean main = Html.flag(this, "main");
        html.open(main ? "th" : "td", classes()).attr("scope", main ? "row" : null);
        html.attr("data-label", Html.flag(this, "hideHeader") ? null : Html.string(this, "heading"));
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
        html.close(main ? "th" : "td");
    }
}
