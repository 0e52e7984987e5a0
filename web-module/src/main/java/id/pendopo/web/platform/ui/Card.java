package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code pd:card}: a heading and what belongs under it, in a white frame. {@code pd:cards} around several shares one frame. */
public class Card extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String title = string("title");
        Html html = new Html(context, this);
        String heading = getClientId(context) + "_h";
        html.open("section", classes("card" + (flag("flush") ? " flush" : "")))
                .attr("id", ownId())
                .attr("aria-labelledby", title == null ? null : heading);
        if (title != null) {
            html.open("div", "card-head")
                    .open("h2")
                    .attr("id", heading)
                    .icon(string("icon"))
                    .text(title)
                    .close("h2");
            if (getFacet("actions") != null) {
                html.open("div", "card-actions");
                getFacet("actions").encodeAll(context);
                html.close("div");
            }
            html.close("div");
        }
        if (string("help") != null) {
            html.element("p", "card-help", string("help"));
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Html(context, this).close("section");
    }
}
