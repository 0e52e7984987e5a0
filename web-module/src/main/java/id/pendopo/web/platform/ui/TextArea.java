package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code pd:textarea}: several lines, with a counter that runs along. Line ends become a single {@code \n}. */
public class TextArea extends TextField {

    public TextArea() {
        getAttributes().put("counter", Boolean.TRUE);
    }

    @Override
    String tidied(String sent) {
        return sent.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    @Override
    boolean multiline() {
        return true;
    }

    @Override
    void control(FacesContext context, Field field) throws IOException {
        Html html = field.html().open("textarea");
        field.control();
        html.attr("rows", Html.number(this, "rows", 5))
                .attr("maxlength", field.limit() > 0 ? field.limit() : null)
                .attr("placeholder", Html.string(this, "placeholder"))
                .attr("readonly", Html.flag(this, "readonly"))
                .attr("autofocus", Html.flag(this, "autofocus"));
        String shown = shown(context);
        // A browser drops the first line end inside a textarea.
        html.text(shown == null ? "" : "\n" + shown).close("textarea");
    }
}
