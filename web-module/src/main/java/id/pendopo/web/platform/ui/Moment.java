package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.Formats;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * {@code pd:instant} and {@code pd:day}: a moment or a day as the government writes it, in a {@code time} element. An
 * {@code Instant} shows the time of day too; {@code brief} leaves out this year; {@code full} writes month and day out.
 */
public class Moment extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Object value = getAttributes().get("value");
        if (!isRendered()) {
            return;
        }
        Html html = new Html(context, this);
        if (value == null) {
            html.element("span", "none", "–");
            return;
        }
        html.open("time").attr("datetime", value).text(words(context, value)).close("time");
    }

    private String words(FacesContext context, Object value) {
        Locale locale = context.getViewRoot().getLocale();
        boolean brief = flag("brief");
        LocalDate today = brief ? LocalDate.now(Clock.system(Formats.zone())) : null;
        if (value instanceof Instant moment) {
            return flag("dayOnly")
                    ? Formats.day(LocalDate.ofInstant(moment, Formats.zone()), brief, today, locale)
                    : Formats.moment(moment, brief, today, locale);
        }
        if (value instanceof LocalDate day) {
            return flag("full") ? Formats.longDay(day, locale) : Formats.day(day, brief, today, locale);
        }
        if (value instanceof LocalDateTime local) {
            return Formats.moment(local, brief, today, locale);
        }
        throw new IllegalArgumentException("Neither a day nor a moment: " + value.getClass());
    }
}
