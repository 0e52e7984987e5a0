package id.pendopo.domain.calendar;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A change of the calendar that can be looked at before it is made. Each one makes the next version out of the present
 * one; nothing else is needed to preview it.
 */
public sealed interface CalendarProposal {

    int NAME_LIMIT = 200;
    int LEGAL_BASIS_LIMIT = 300;

    /** The next version of the calendar if this were done. */
    WorkingCalendar applyTo(WorkingCalendar present);

    ChangeKind kind();

    /** What is done, for the history; a date, a year or a setting, no sentence. */
    String summary();

    /**
     * Loads the holidays of a year, or loads them again after the decree was revised. The days of a former decree make
     * room, what the region decided itself stays.
     */
    record LoadYear(int year, List<Holiday> days, String source) implements CalendarProposal {

        public LoadYear {
            if (year < CalendarYear.FIRST || year > CalendarYear.LAST) {
                throw new InvalidInputException("year", "calendar.year.range", CalendarYear.FIRST, CalendarYear.LAST);
            }
            source = TextInput.required("source", source, CalendarYear.SOURCE_LIMIT);
            days = List.copyOf(days);
        }

        @Override
        public WorkingCalendar applyTo(WorkingCalendar present) {
            List<Holiday> all = new ArrayList<>();
            for (Holiday day : present.holidays()) {
                boolean replaced = day.date().getYear() == year && !day.kind().isLocal();
                if (!replaced && days.stream().noneMatch(loaded -> same(loaded, day))) {
                    all.add(day);
                }
            }
            all.addAll(days);
            Set<Integer> years = new HashSet<>(present.loadedYears());
            years.add(year);
            return new WorkingCalendar(
                    present.zone(), present.version() + 1, present.collectiveLeaveWorked(), all, years);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.YEAR_LOADED;
        }

        @Override
        public String summary() {
            return year + ": " + source;
        }
    }

    /** Adds a day the region decided on: a local holiday or a substitute working day, with the decision it rests on. */
    record AddDay(LocalDate date, DayKind dayKind, String name, String legalBasis) implements CalendarProposal {

        public AddDay {
            if (date == null) {
                throw new InvalidInputException("date", "input.required");
            }
            if (date.getYear() < CalendarYear.FIRST || date.getYear() > CalendarYear.LAST) {
                throw new InvalidInputException("date", "calendar.year.range", CalendarYear.FIRST, CalendarYear.LAST);
            }
            if (dayKind == null || !dayKind.isLocal()) {
                throw new InvalidInputException("kind", "calendar.day.notLocal");
            }
            name = TextInput.required("name", name, NAME_LIMIT);
            legalBasis = TextInput.required("legalBasis", legalBasis, LEGAL_BASIS_LIMIT);
        }

        @Override
        public WorkingCalendar applyTo(WorkingCalendar present) {
            Holiday added = new Holiday(date, dayKind, name, legalBasis);
            if (present.holidays().stream().anyMatch(day -> same(day, added))) {
                throw new RuleViolationException("calendar.day.exists", date.toString());
            }
            boolean works = present.isWorkingDay(date);
            if (works == (dayKind == DayKind.SUBSTITUTE_WORKING_DAY)) {
                throw new RuleViolationException(
                        works ? "calendar.day.alreadyWorked" : "calendar.day.alreadyOff", date.toString());
            }
            List<Holiday> all = new ArrayList<>(present.holidays());
            all.add(added);
            return next(present, all);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.DAY_ADDED;
        }

        @Override
        public String summary() {
            return date + ": " + name;
        }
    }

    /** Takes back a day the region decided on. National days change only with their year. */
    record RemoveDay(LocalDate date, DayKind dayKind) implements CalendarProposal {

        public RemoveDay {
            if (date == null) {
                throw new InvalidInputException("date", "input.required");
            }
            if (dayKind == null || !dayKind.isLocal()) {
                throw new InvalidInputException("kind", "calendar.day.notLocal");
            }
        }

        @Override
        public WorkingCalendar applyTo(WorkingCalendar present) {
            List<Holiday> all = new ArrayList<>(present.holidays());
            if (!all.removeIf(day -> day.date().equals(date) && day.kind() == dayKind)) {
                throw new RuleViolationException("calendar.day.unknown", date.toString());
            }
            return next(present, all);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.DAY_REMOVED;
        }

        @Override
        public String summary() {
            return date.toString();
        }
    }

    /** Sets the time zone, and whether days of collective leave are worked. */
    record ChangeSettings(ZoneId zone, boolean collectiveLeaveWorked) implements CalendarProposal {

        public ChangeSettings {
            if (zone == null || !WorkingCalendar.ZONES.contains(zone)) {
                throw new InvalidInputException("zone", "calendar.zone.unknown");
            }
        }

        @Override
        public WorkingCalendar applyTo(WorkingCalendar present) {
            if (zone.equals(present.zone()) && collectiveLeaveWorked == present.collectiveLeaveWorked()) {
                throw new RuleViolationException("calendar.settings.unchanged");
            }
            return new WorkingCalendar(
                    zone, present.version() + 1, collectiveLeaveWorked, present.holidays(), present.loadedYears());
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.SETTINGS_CHANGED;
        }

        @Override
        public String summary() {
            return zone.getId();
        }
    }

    private static boolean same(Holiday one, Holiday other) {
        return one.date().equals(other.date()) && one.kind() == other.kind();
    }

    private static WorkingCalendar next(WorkingCalendar present, List<Holiday> all) {
        return new WorkingCalendar(
                present.zone(), present.version() + 1, present.collectiveLeaveWorked(), all, present.loadedYears());
    }
}
