package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code pd:fact}: one pair; the value is the attribute or the body. */
public class Fact extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Html html = new Html(context, this);
        html.open("div").element("dt", null, string("label")).open("dd");
        if (getChildCount() == 0) {
            Object value = getAttributes().get("value");
            html.text(value == null || value.toString().isEmpty() ? "–" : value);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Html(context, this).close("dd").close("div");
    }
}
