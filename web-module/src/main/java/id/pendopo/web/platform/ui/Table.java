package id.pendopo.web.platform.ui;

import id.pendopo.domain.platform.Page;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * {@code pd:table}: rows of a list or of a {@link Page}, with {@code pd:column}s. On a phone every row becomes a card that
 * names its columns. Facet {@code empty} (usually {@code pd:empty}) stands in place of the table when there are no rows.
 * With {@code select="row key"} each row starts with a box named {@code selected}, for actions on several rows,
 * unless {@code selectable} is false.
 */
public class Table extends UIData {

    public Table() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return Box.FAMILY;
    }

    @Override
    public Object getValue() {
        Object value = super.getValue();
        if (value instanceof Page<?> page) {
            return page.rows();
        }
        return value instanceof Collection<?> many && !(value instanceof List<?>) ? new ArrayList<>(many) : value;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        // written as a whole below
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        // written as a whole above
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        setRowIndex(-1);
        List<Column> columns = columns();
        Html html = new Html(context, this);
        boolean empty = getRowCount() == 0;
        html.open("div", "table-wrap").attr("id", getClientId(context));
        if (empty && getFacet("empty") != null) {
            getFacet("empty").encodeAll(context);
        } else {
            // A wide table scrolls inside its frame, also by keyboard.
            html.attr("tabindex", "0").attr("role", "group").attr("aria-label", Html.string(this, "caption"));
            String more = Html.string(this, "styleClass");
            html.open("table", more == null ? "table" : "table " + more);
            if (Html.string(this, "caption") != null) {
                html.element("caption", "sr-only", Html.string(this, "caption"));
            }
            head(context, html, columns);
            body(context, html, columns);
            html.close("table");
        }
        html.close("div");
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (UIComponent child : getChildren()) {
            if (child instanceof Column column && column.isRendered() && column.isChosen(this)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private boolean selectable() {
        boolean wanted = getValueExpression("select") != null || getAttributes().containsKey("select");
        return wanted && !Boolean.FALSE.equals(getAttributes().get("selectable"));
    }

    private void head(FacesContext context, Html html, List<Column> columns) throws IOException {
        WebTexts texts = Html.texts(context);
        html.open("thead").open("tr");
        if (selectable()) {
            html.open("th", "select").attr("scope", "col").open("input").attr("type", "checkbox");
            html.attr("data-select-all", "selected").attr("aria-label", texts.get("platform.table.selectAll"));
            html.close("input").close("th");
        }
        Query query = Query.of(context);
        String order = Html.string(this, "sort") == null ? query.get("sort") : Html.string(this, "sort");
        for (Column column : columns) {
            column.encodeHead(context, html, query, order);
        }
        html.close("tr").close("thead");
    }

    private void body(FacesContext context, Html html, List<Column> columns) throws IOException {
        html.open("tbody");
        int rows = getRowCount();
        for (int index = 0; index < rows; index++) {
            setRowIndex(index);
            html.open("tr", Html.string(this, "rowClass"));
            if (selectable()) {
                String key = Html.string(this, "select");
                html.open("td", "select").open("input").attr("type", "checkbox").attr("name", "selected");
                html.attr("value", key).attr("aria-label", Html.texts(context).get("platform.table.select", key));
                html.close("input").close("td");
            }
            for (Column column : columns) {
                column.encodeCell(context, html);
            }
            html.close("tr");
        }
        setRowIndex(-1);
        html.close("tbody");
    }
}
