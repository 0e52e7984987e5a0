package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.WebTexts;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code pd:columns}: a menu to choose the columns of the {@code pd:table} with the id {@code for}; those with a {@code
 * name} can be hidden. {@code list} names the list (complaint.queue) under which the choice is kept with the account.
 */
public class Columns extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!(findComponent(string("for")) instanceof Table table)) {
            throw new IllegalArgumentException("pd:columns is for no pd:table: " + string("for"));
        }
        WebTexts texts = Html.texts(context);
        Html html = new Html(context, this);
        html.open("details", "menu").attr("data-menu", "true").open("summary", "button quiet");
        html.icon("table")
                .text(texts.get("platform.columns.label"))
                .icon("chevron-down")
                .close("summary");
        html.open("form", "menu-items").attr("method", "post");
        html.attr("action", Html.url(context, "/preference"));
        hidden(html, "columns", string("list"));
        hidden(html, "back", Query.of(context).url());
        for (UIComponent child : table.getChildren()) {
            if (child instanceof Column column && Html.string(column, "name") != null) {
                html.open("label", "menu-check")
                        .open("input")
                        .attr("type", "checkbox")
                        .attr("name", "column");
                html.attr("value", Html.string(column, "name"))
                        .attr("checked", column.isChosen(table))
                        .close("input");
                html.text(Html.string(column, "heading")).close("label");
            }
        }
        html.open("button", "menu-apply").attr("type", "submit").text(texts.get("platform.columns.apply"));
        html.close("button").close("form").close("details");
    }

    private static void hidden(Html html, String name, String value) throws IOException {
        html.open("input")
                .attr("type", "hidden")
                .attr("name", name)
                .attr("value", value)
                .close("input");
    }
}
