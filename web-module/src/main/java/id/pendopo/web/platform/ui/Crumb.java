package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code pd:crumb}: one step on the way here; without {@code href} the page itself. */
public class Crumb extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Html html = new Html(context, this).open("li");
        if (string("href") == null) {
            html.open("span").attr("aria-current", "page").text(string("value")).close("span");
        } else {
            html.open("a")
                    .href("href", Html.url(context, string("href")))
                    .text(string("value"))
                    .close("a");
        }
        html.close("li");
    }
}
