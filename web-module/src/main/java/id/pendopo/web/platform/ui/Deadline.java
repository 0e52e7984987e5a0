package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * {@code pd:deadline}: a deadline in words, the day under it. {@code due} is the last day (or moment), {@code left} the
 * working days until then (negative when late), {@code state} one of running, paused, met, missed (a text or an enum whose
 * constants are named so). {@code what} names the clock under it, {@code estimate} marks a day past the loaded calendar,
 * {@code calendarDays} says that {@code left} counts every day and not only working days.
 */
public class Deadline extends Box {

    private static final int SOON = 2;

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Locale locale = context.getViewRoot().getLocale();
        WebTexts texts = Html.texts(context);
        LocalDate due = day(getAttributes().get("due"));
        LocalDate today = LocalDate.now(Clock.system(Formats.zone()));
        Object given = getAttributes().get("state");
        String state = given == null
                ? "running"
                : (given instanceof Enum<?> e ? e.name() : given.toString()).toLowerCase(Locale.ROOT);
        Html html = new Html(context, this);
        if (due == null && !state.equals("paused")) {
            html.element("span", "none", "–");
            return;
        }
        html.open("div", classes("deadline " + state));
        switch (state) {
            case "met" -> done(html, "ok", "check-circle", texts.get("platform.deadline.met"));
            case "missed" -> done(html, "bad", "exclamation-circle", texts.get("platform.deadline.missed"));
            case "paused" -> done(html, "mute", "pause", texts.get("platform.deadline.paused"));
            default -> running(html, due, today, texts);
        }
        String day = due == null ? null : Formats.day(due, true, today, locale);
        String what = string("what");
        html.open("span", "deadline-day").text(what == null ? "" : what + (day == null ? "" : " · "));
        html.text(day == null ? "" : flag("estimate") ? texts.get("platform.deadline.estimate", day) : day);
        html.close("span").close("div");
    }

    private static void done(Html html, String tone, String icon, String words) throws IOException {
        html.open("span", "status " + tone).icon(icon).text(words).close("span");
    }

    private void running(Html html, LocalDate due, LocalDate today, WebTexts texts) throws IOException {
        int left = Html.number(this, "left", 0);
        boolean late = today.isAfter(due);
        String words;
        String tone;
        if (late) {
            int days = Math.max(1, Math.abs(left));
            words = texts.get(flag("calendarDays") ? "platform.deadline.lateDays" : "platform.deadline.late", days);
            tone = "bad";
        } else if (today.equals(due)) {
            words = texts.get("platform.deadline.today");
            tone = "warn";
        } else {
            words = left <= 0
                    ? texts.get("platform.deadline.beforeWork")
                    : texts.get(flag("calendarDays") ? "platform.deadline.leftDays" : "platform.deadline.left", left);
            tone = left <= SOON ? "warn" : "calm";
        }
        html.open("strong", "deadline-words " + tone);
        html.icon(tone.equals("bad") ? "exclamation-triangle" : tone.equals("warn") ? "clock" : null);
        html.text(words).close("strong");
    }

    private static LocalDate day(Object due) {
        if (due instanceof Instant moment) {
            return LocalDate.ofInstant(moment, Formats.zone());
        }
        return (LocalDate) due;
    }
}
