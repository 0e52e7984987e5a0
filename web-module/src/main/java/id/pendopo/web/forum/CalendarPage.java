package id.pendopo.web.forum;

import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.service.forum.PlannedEdition;
import id.pendopo.service.forum.PlanningCalendar;
import id.pendopo.service.forum.YearPlan;
import id.pendopo.service.platform.Today;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** The forums of a year, month by month; the address holds year and filters. */
@Named("forumCalendarPage")
@RequestScoped
public class CalendarPage {

    static final int AGENCY_LIMIT = 40;
    private static final int YEARS = 10;

    @Inject
    private PlanningCalendar calendar;

    @Inject
    private EditionQuery query;

    @Inject
    private ListRequest address;

    @Inject
    private Today today;

    private YearPlan plan;

    @PostConstruct
    void load() {
        Integer year = query.year();
        plan = calendar.year(
                year == null ? today.get().getYear() : year,
                address.text("agency", AGENCY_LIMIT),
                address.constant("kind", SeriesKind.class));
    }

    public YearPlan getPlan() {
        return plan;
    }

    /** Next year and those before. */
    public List<Integer> getYears() {
        int next = today.get().getYear() + 1;
        return IntStream.range(0, YEARS).mapToObj(ago -> next - ago).toList();
    }

    public String name(YearPlan.Month month) {
        return month.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Faces.getLocale());
    }

    /** {@code Sen 21 · 15.00–16.00}. */
    public String when(PlannedEdition one) {
        Locale locale = Faces.getLocale();
        LocalDateTime begin = LocalDateTime.ofInstant(one.edition().startsAt(), Formats.zone());
        LocalDateTime end = LocalDateTime.ofInstant(one.edition().endsAt(), Formats.zone());
        return begin.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale) + " " + begin.getDayOfMonth() + " · "
                + Formats.time(begin, locale) + "–" + Formats.time(end, locale);
    }

    /** A day a series lacks: {@code Sen 21}. */
    public String day(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Faces.getLocale()) + " " + day.getDayOfMonth();
    }

    public String getSummary() {
        return WebTexts.of(Faces.getLocale())
                .get("forum.calendar.summary", plan.editions(), plan.gaps(), plan.clashes());
    }
}
