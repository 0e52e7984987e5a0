package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code pd:timeline}: what happened, newest first; holds {@code pd:event}s (in {@code ui:repeat}). */
public class Timeline extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        new Html(context, this).open("ol", classes("timeline")).attr("id", ownId());
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Html(context, this).close("ol");
    }
}
