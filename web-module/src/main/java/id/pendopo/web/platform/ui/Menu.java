package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code pd:actions}: a button that opens a menu of further actions: its body, {@code pd:link}s and {@code pd:button}s. */
public class Menu extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Html html = new Html(context, this);
        String label = string("label");
        html.open("details", classes("menu")).attr("id", ownId()).attr("data-menu", "true");
        html.open("summary", flag("quiet") ? "button quiet" : "button");
        html.attr("aria-label", label == null ? Html.texts(context).get("platform.menu.more") : null);
        html.icon(string("icon"));
        if (label == null) {
            html.icon(string("icon") == null ? "ellipsis-h" : null);
        } else {
            html.text(label).icon("chevron-down");
        }
        html.close("summary").open("div", "menu-items");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Html(context, this).close("div").close("details");
    }
}
