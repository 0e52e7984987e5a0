package id.pendopo.web.calendar;

import id.pendopo.domain.calendar.CalendarYear;
import id.pendopo.domain.calendar.Holiday;
import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.calendar.CalendarRegister;
import id.pendopo.service.calendar.CalendarRegister.VersionRow;
import id.pendopo.service.calendar.CalendarRegister.YearRow;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** A year of the working-day calendar. The address holds the year. */
@Named
@RequestScoped
public class CalendarPage {

    @Inject
    private Calendars calendars;

    @Inject
    private CalendarRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private WorkingCalendar calendar;
    private LocalDate today;
    private int year;
    private List<MonthView> months;
    private List<Holiday> days;
    private List<YearRow> years;
    private List<VersionRow> versions;

    @PostConstruct
    void load() {
        calendar = calendars.current();
        today = calendar.dayOf(clock.instant());
        year = yearOf(Faces.getRequestParameter("year"));
        Locale locale = Faces.getLocale();
        WebTexts texts = WebTexts.of(locale);
        months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> MonthView.of(YearMonth.of(year, month), calendar, today, locale, texts::label))
                .toList();
        days = calendar.holidaysOf(year);
        years = register.years();
        versions = register.versions();
    }

    /** What is no year shows the present one. */
    private int yearOf(String text) {
        if (text != null && text.matches("[0-9]{4}")) {
            int asked = Integer.parseInt(text);
            if (asked >= CalendarYear.FIRST && asked <= CalendarYear.LAST) {
                return asked;
            }
        }
        return today.getYear();
    }

    public int getYear() {
        return year;
    }

    /** As text: a year is a name, not a number with separators. */
    public String getYearName() {
        return String.valueOf(year);
    }

    public String getPrevious() {
        return String.valueOf(year - 1);
    }

    public String getNext() {
        return String.valueOf(year + 1);
    }

    public boolean isLoaded() {
        return calendar.isLoaded(year);
    }

    /** The decree the year rests on; null while it is not loaded. */
    public YearRow getSource() {
        return years.stream().filter(row -> row.year() == year).findFirst().orElse(null);
    }

    public int getWorkingDays() {
        return calendar.workingDaysIn(year);
    }

    public boolean isCollectiveLeaveWorked() {
        return calendar.collectiveLeaveWorked();
    }

    public String getZone() {
        return calendar.zone().getId();
    }

    public int getVersion() {
        return calendar.version();
    }

    public List<MonthView> getMonths() {
        return months;
    }

    public List<Holiday> getDays() {
        return days;
    }

    public List<YearRow> getYears() {
        return years;
    }

    public List<VersionRow> getVersions() {
        return versions;
    }

    public boolean isMayManage() {
        return caller.get().has(Permission.CALENDAR_MANAGE);
    }
}
