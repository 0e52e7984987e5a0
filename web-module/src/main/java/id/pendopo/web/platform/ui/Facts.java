package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code pd:facts}: what people look up, as pairs of a name and a value ({@code pd:fact}). */
public class Facts extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        new Html(context, this).open("dl", classes("facts")).attr("id", ownId());
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Html(context, this).close("dl");
    }
}
