package id.pendopo.domain.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts working days: Monday to Friday (Perpres 21/2023) without public holidays, collective leave (unless it is worked)
 * and local holidays, with substitute working days. Day 0 is the day of receipt, counting starts on the next working day,
 * and something is in time until the end of the due day in the calendar's time zone.
 *
 * <p>Immutable. Every question is answered from an index built once, in constant time: working days are numbered through
 * all years that hold a holiday, and plain weeks are reckoned before and after them.
 */
public final class WorkingCalendar {

    /** The time zones of Indonesia: WIB, WITA, WIT. */
    public static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jayapura"));

    /** More working or calendar days than any rule asks for; a larger number is a mistake of the caller. */
    public static final int MAX_DAYS = 100_000;

    private final ZoneId zone;
    private final int version;
    private final boolean collectiveLeaveWorked;
    private final List<Holiday> holidays;
    private final NavigableSet<Integer> loadedYears;

    /** First day of the index, as an epoch day. */
    private final long start;
    /** How many working days lie in the first {@code i} days of the index. */
    private final int[] countBefore;
    /** Offset of the {@code k}-th working day of the index, from 0. */
    private final int[] offsetOf;

    /**
     * @param zone one of {@link #ZONES}
     * @param version number of this state of the calendar; stored with every deadline counted by it
     * @param collectiveLeaveWorked true when the government's service units work on days of collective leave
     * @param holidays all days that differ from the ordinary week
     * @param loadedYears years whose national holidays are complete
     */
    public WorkingCalendar(
            ZoneId zone,
            int version,
            boolean collectiveLeaveWorked,
            Collection<Holiday> holidays,
            Set<Integer> loadedYears) {
        if (!ZONES.contains(zone)) {
            throw new IllegalArgumentException("Not a time zone of Indonesia: " + zone);
        }
        this.zone = zone;
        this.version = version;
        this.collectiveLeaveWorked = collectiveLeaveWorked;
        this.holidays = holidays.stream()
                .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::kind))
                .toList();
        this.loadedYears = new TreeSet<>(loadedYears);
        int firstYear =
                this.holidays.isEmpty() ? 2026 : this.holidays.get(0).date().getYear();
        int lastYear = this.holidays.isEmpty()
                ? firstYear
                : this.holidays.get(this.holidays.size() - 1).date().getYear();
        this.start = LocalDate.of(firstYear, 1, 1).toEpochDay();
        boolean[] working = workingDays(LocalDate.of(lastYear, 12, 31).toEpochDay());
        this.countBefore = new int[working.length + 1];
        int[] offsets = new int[working.length];
        for (int i = 0; i < working.length; i++) {
            if (working[i]) {
                offsets[countBefore[i]] = i;
            }
            countBefore[i + 1] = countBefore[i] + (working[i] ? 1 : 0);
        }
        this.offsetOf = java.util.Arrays.copyOf(offsets, countBefore[working.length]);
    }

    private boolean[] workingDays(long end) {
        boolean[] working = new boolean[(int) (end - start) + 1];
        for (int i = 0; i < working.length; i++) {
            working[i] = isWeekday(start + i);
        }
        for (Holiday holiday : holidays) {
            boolean off = holiday.kind() == DayKind.PUBLIC_HOLIDAY
                    || holiday.kind() == DayKind.LOCAL_HOLIDAY
                    || (holiday.kind() == DayKind.COLLECTIVE_LEAVE && !collectiveLeaveWorked);
            if (off) {
                working[(int) (holiday.date().toEpochDay() - start)] = false;
            }
        }
        // A substitute working day is decided last and for that very day, so it wins over any holiday on it.
        for (Holiday holiday : holidays) {
            if (holiday.kind() == DayKind.SUBSTITUTE_WORKING_DAY) {
                working[(int) (holiday.date().toEpochDay() - start)] = true;
            }
        }
        return working;
    }

    /**
     * The {@code days}-th working day after {@code day0}; for a negative number, before it. With 0, {@code day0} itself.
     */
    public DueDay addWorkingDays(LocalDate day0, int days) {
        requireSensible(days);
        if (days == 0) {
            return new DueDay(day0, false);
        }
        long day = day0.toEpochDay();
        long number = days > 0 ? numberOf(day) + days : numberOf(day - 1) + days + 1;
        LocalDate due = LocalDate.ofEpochDay(dayOfNumber(number));
        return new DueDay(due, !isLoaded(day0, due));
    }

    /** {@code days} calendar days after {@code day0}. Holidays play no part, so it is never an estimate. */
    public DueDay addDays(LocalDate day0, int days) {
        requireSensible(days);
        return new DueDay(day0.plusDays(days), false);
    }

    /**
     * How many working days lie after {@code from} up to and including {@code to}; negative when {@code to} is the earlier
     * one. {@code workingDaysBetween(today, due)} is what is left.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(numberOf(to.toEpochDay()) - numberOf(from.toEpochDay()));
    }

    public boolean isWorkingDay(LocalDate day) {
        return numberOf(day.toEpochDay()) > numberOf(day.toEpochDay() - 1);
    }

    public int workingDaysIn(YearMonth month) {
        return workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth());
    }

    public int workingDaysIn(int year) {
        return workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }

    /** The last moment of the local day, to the microsecond the database keeps. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /** The first moment of the local day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The local day that holds this moment. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** Whether the national holidays of this year are loaded; without them every count through it is an estimate. */
    public boolean isLoaded(int year) {
        return loadedYears.contains(year);
    }

    private boolean isLoaded(LocalDate one, LocalDate other) {
        int first = Math.min(one.getYear(), other.getYear());
        int last = Math.max(one.getYear(), other.getYear());
        return loadedYears.subSet(first, true, last, true).size() == last - first + 1;
    }

    public ZoneId zone() {
        return zone;
    }

    public int version() {
        return version;
    }

    public boolean collectiveLeaveWorked() {
        return collectiveLeaveWorked;
    }

    /** All days that differ from the ordinary week, in order. */
    public List<Holiday> holidays() {
        return holidays;
    }

    public List<Holiday> holidaysOf(int year) {
        return holidays.stream().filter(day -> day.date().getYear() == year).toList();
    }

    public Set<Integer> loadedYears() {
        return Set.copyOf(loadedYears);
    }

    /** How many working days lie from the start of the index to this day, inclusive; at or below 0 before the index. */
    private long numberOf(long day) {
        long offset = day - start;
        if (offset < 0) {
            return weekdaysTo(day) - weekdaysTo(start - 1);
        }
        if (offset + 1 < countBefore.length) {
            return countBefore[(int) offset + 1];
        }
        return offsetOf.length + weekdaysTo(day) - weekdaysTo(end());
    }

    /** The working day with this number; the inverse of {@link #numberOf}. */
    private long dayOfNumber(long number) {
        if (number <= 0) {
            return weekday(weekdaysTo(start - 1) + number);
        }
        if (number <= offsetOf.length) {
            return start + offsetOf[(int) number - 1];
        }
        return weekday(weekdaysTo(end()) + number - offsetOf.length);
    }

    private long end() {
        return start + countBefore.length - 2;
    }

    private static boolean isWeekday(long day) {
        return mondayBased(day) < DayOfWeek.SATURDAY.getValue() - 1;
    }

    /** 0 for Monday to 6 for Sunday; epoch day 0 was a Thursday. */
    private static long mondayBased(long day) {
        return Math.floorMod(day + 3, 7L);
    }

    /** Monday to Friday days up to and including this one, from a fixed Monday. */
    private static long weekdaysTo(long day) {
        return Math.floorDiv(day + 3, 7L) * 5 + Math.min(mondayBased(day) + 1, 5);
    }

    /** The {@code count}-th weekday from that Monday: the inverse of {@link #weekdaysTo} on weekdays. */
    private static long weekday(long count) {
        return Math.floorDiv(count - 1, 5L) * 7 + Math.floorMod(count - 1, 5L) - 3;
    }

    private static void requireSensible(int days) {
        if (days > MAX_DAYS || days < -MAX_DAYS) {
            throw new IllegalArgumentException("More than " + MAX_DAYS + " days: " + days);
        }
    }
}
