package id.pendopo.web.calendar;

import id.pendopo.domain.calendar.DayKind;
import id.pendopo.domain.calendar.Holiday;
import id.pendopo.domain.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One month as a grid of weeks from Monday.
 *
 * @param name name of the month
 * @param workingDays how many working days it has
 * @param weekdays short names of the days, from Monday
 * @param weeks rows of seven cells; cells outside the month are empty
 */
public record MonthView(String name, int workingDays, List<String> weekdays, List<List<Cell>> weeks) {

    private static final int DAYS_IN_WEEK = 7;

    /**
     * One day, or nothing before the first and after the last of the month.
     *
     * @param number day of the month; empty outside it
     * @param look class of the stylesheet
     * @param title what the day is, also for those who do not see colours
     */
    public record Cell(String number, String look, String title) {
        static final Cell NOTHING = new Cell("", "outside", null);
    }

    static MonthView of(YearMonth month, WorkingCalendar calendar, LocalDate today, Locale locale, KindLabel label) {
        List<Holiday> holidays = calendar.holidaysOf(month.getYear());
        List<List<Cell>> weeks = new ArrayList<>();
        List<Cell> week = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            week.add(Cell.NOTHING);
        }
        for (LocalDate day = month.atDay(1); YearMonth.from(day).equals(month); day = day.plusDays(1)) {
            week.add(cell(day, calendar, holidays, today, label));
            if (week.size() == DAYS_IN_WEEK) {
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        while (!week.isEmpty() && week.size() < DAYS_IN_WEEK) {
            week.add(Cell.NOTHING);
        }
        if (!week.isEmpty()) {
            weeks.add(week);
        }
        return new MonthView(
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale),
                calendar.workingDaysIn(month),
                List.of(DayOfWeek.values()).stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .toList(),
                weeks);
    }

    /** The word for a kind of day. */
    interface KindLabel {
        String of(DayKind kind);
    }

    private static Cell cell(
            LocalDate day, WorkingCalendar calendar, List<Holiday> holidays, LocalDate today, KindLabel label) {
        List<Holiday> here =
                holidays.stream().filter(holiday -> holiday.date().equals(day)).toList();
        String title = here.isEmpty()
                ? null
                : here.stream()
                        .map(holiday -> label.of(holiday.kind()) + ": " + holiday.name())
                        .collect(Collectors.joining(", "));
        String look = look(day, calendar, here) + (day.equals(today) ? " today" : "");
        return new Cell(String.valueOf(day.getDayOfMonth()), look, title);
    }

    private static String look(LocalDate day, WorkingCalendar calendar, List<Holiday> here) {
        boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        if (here.isEmpty()) {
            return weekend ? "weekend" : "work";
        }
        if (calendar.isWorkingDay(day)) {
            return here.stream().anyMatch(holiday -> holiday.kind() == DayKind.SUBSTITUTE_WORKING_DAY)
                    ? "substitute"
                    : "work marked";
        }
        if (here.stream().anyMatch(holiday -> holiday.kind() == DayKind.PUBLIC_HOLIDAY)) {
            return "public";
        }
        return here.stream().anyMatch(holiday -> holiday.kind() == DayKind.LOCAL_HOLIDAY) ? "local" : "leave";
    }
}
