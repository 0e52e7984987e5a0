package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.WebTexts;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code pd:export}: a menu with the whole list, as filtered, as a spreadsheet and as CSV. {@code href} is the address that
 * writes it (with {@code platform.Export}); it gets the filters of this page and {@code format=xlsx} or {@code csv}.
 * {@code label} says what it is where a page offers another one too.
 */
public class Export extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        WebTexts texts = Html.texts(context);
        Query query = Query.of(context).without(Query.CURSOR).at(Html.url(context, string("href")));
        Html html = new Html(context, this);
        html.open("details", "menu")
                .attr("data-menu", "true")
                .open("summary", "button")
                .icon("download");
        html.text(string("label") == null ? texts.get("platform.export.label") : string("label"))
                .icon("chevron-down")
                .close("summary");
        html.open("div", "menu-items");
        for (String format : new String[] {"xlsx", "csv"}) {
            html.open("a").href("href", query.with("format", format).url()).attr("download", true);
            html.icon(format.equals("xlsx") ? "file-excel" : "file").text(texts.get("platform.export." + format));
            html.close("a");
        }
        html.close("div").close("details");
    }
}
