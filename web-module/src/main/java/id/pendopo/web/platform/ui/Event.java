package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.Formats;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Instant;

/**
 * {@code pd:event}: one entry of a timeline: what ({@code title}), who ({@code by}), when ({@code at}), and more in
 * {@code note}. A {@code text} is shown in a box, tinted by {@code tone}: {@code public} for what the reporter sees,
 * {@code internal} for notes. Line ends in the text are kept. The body comes after it.
 */
public class Event extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Html html = new Html(context, this);
        html.open("li", classes("event" + (string("tone") == null ? "" : " " + string("tone"))));
        html.open("p", "event-head").element("strong", null, string("title"));
        html.open("span", "event-meta");
        String between = " ";
        if (string("by") != null) {
            html.text(between + string("by"));
            between = " · ";
        }
        if (getAttributes().get("at") instanceof Instant at) {
            String words = Formats.moment(at, false, null, context.getViewRoot().getLocale());
            html.text(between).open("time").attr("datetime", at).text(words).close("time");
            between = " · ";
        }
        if (string("note") != null) {
            html.text(between + string("note"));
        }
        html.close("span").close("p");
        if (string("text") != null) {
            html.element("div", "event-text", string("text"));
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Html(context, this).close("li");
    }
}
