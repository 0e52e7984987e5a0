package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code pd:empty}: nothing to show, why, and what to do next (its body). */
public class Empty extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Html html = new Html(context, this);
        html.open("div", classes("empty")).icon(string("icon") == null ? "inbox" : string("icon"));
        html.element("p", "empty-title", string("title"));
        if (string("text") != null) {
            html.element("p", "empty-text", string("text"));
        }
        html.open("div", "empty-actions");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Html(context, this).close("div").close("div");
    }
}
