package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code pd:section}: a part of a form with its heading; fields inside stand in one column. */
public class Section extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String heading = getClientId(context) + "_h";
        Html html = new Html(context, this);
        html.open("section", classes("form-section")).attr("id", ownId()).attr("aria-labelledby", heading);
        html.open("div", "form-section-head")
                .open("h2")
                .attr("id", heading)
                .text(string("title"))
                .close("h2");
        if (string("help") != null) {
            html.element("p", null, string("help"));
        }
        html.close("div").open("div", "form-section-body");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Html(context, this).close("div").close("section");
    }
}
