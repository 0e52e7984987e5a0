package id.pendopo.domain.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The holidays of 2026 by the joint decree 1497/2/5 of 2025, for tests of the rules. */
final class Year2026 {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final List<String> PUBLIC = List.of(
            "01-01", "01-16", "02-17", "03-19", "03-21", "03-22", "04-03", "04-05", "05-01", "05-14", "05-27", "05-31",
            "06-01", "06-16", "08-17", "08-25", "12-25");
    private static final List<String> COLLECTIVE =
            List.of("02-16", "03-18", "03-20", "03-23", "03-24", "05-15", "05-28", "12-24");

    private Year2026() {}

    static List<Holiday> holidays() {
        List<Holiday> days = new ArrayList<>();
        PUBLIC.forEach(day -> days.add(holiday(day, DayKind.PUBLIC_HOLIDAY)));
        COLLECTIVE.forEach(day -> days.add(holiday(day, DayKind.COLLECTIVE_LEAVE)));
        return days;
    }

    private static Holiday holiday(String day, DayKind kind) {
        return new Holiday(LocalDate.parse("2026-" + day), kind, day, "SKB");
    }

    static WorkingCalendar calendar() {
        return new WorkingCalendar(WIB, 2, false, holidays(), Set.of(2026));
    }
}
