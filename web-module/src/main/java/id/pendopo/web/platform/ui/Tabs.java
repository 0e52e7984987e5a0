package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code pd:tabs}: the views of a list people switch between, as links; holds {@code pd:tab}s. */
public class Tabs extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        new Html(context, this).open("nav", classes("tabs")).attr("id", ownId()).attr("aria-label", string("label"));
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Html(context, this).close("nav");
    }
}
