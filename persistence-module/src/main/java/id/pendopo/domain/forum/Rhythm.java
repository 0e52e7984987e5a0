package id.pendopo.domain.forum;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * How often a series has an edition: a recurrence rule of RFC 5545 by weeks, months or years, or nothing when editions come
 * as they are needed.
 *
 * @param text the rule without the word RRULE; empty for none
 */
public record Rhythm(String text) {

    public static final int LIMIT = 200;

    private static final Set<Freq> KNOWN = EnumSet.of(Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
    private static final String PREFIX = "RRULE:";

    /** More than any rule by weeks gives in the years one looks at. */
    private static final int MOST = 2_000;

    /** @throws InvalidInputException for {@code rhythm} if it is no such rule */
    public static Rhythm of(String typed) {
        String text = TextInput.optional("rhythm", typed, LIMIT).toUpperCase(Locale.ROOT);
        if (text.startsWith(PREFIX)) {
            text = text.substring(PREFIX.length());
        }
        if (!text.isEmpty()) {
            RecurrenceRule rule;
            try {
                rule = new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT);
            } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
                throw new InvalidInputException("rhythm", "forum.rhythm.invalid");
            }
            if (!KNOWN.contains(rule.getFreq())) {
                throw new InvalidInputException("rhythm", "forum.rhythm.unit");
            }
        }
        return new Rhythm(text);
    }

    public boolean none() {
        return text.isEmpty();
    }

    /**
     * The months in which the rule wants an edition.
     *
     * @param start first day of the series
     * @param from first month to look at
     * @param to last month to look at
     */
    public SortedSet<YearMonth> months(LocalDate start, YearMonth from, YearMonth to) {
        SortedSet<YearMonth> months = new TreeSet<>();
        days(start, from, to).forEach(day -> months.add(YearMonth.from(day)));
        return months;
    }

    /** The days on which the rule wants an edition, in those months. */
    public SortedSet<LocalDate> days(LocalDate start, YearMonth from, YearMonth to) {
        SortedSet<LocalDate> wanted = new TreeSet<>();
        if (none()) {
            return wanted;
        }
        LocalDate first = from.atDay(1);
        LocalDate last = to.atEndOfMonth();
        RecurrenceRuleIterator days = days(start);
        for (int i = 0; i < MOST && days.hasNext(); i++) {
            LocalDate day = day(days.nextDateTime());
            if (day.isAfter(last)) {
                break;
            }
            if (!day.isBefore(first)) {
                wanted.add(day);
            }
        }
        return wanted;
    }

    /**
     * The days on which the rule wants an edition and there is none: an edition stands for a day of the rule in the same
     * week, or in the same month where the rule goes by months or years.
     *
     * @param start first day of the series
     * @param held days on which there are editions
     */
    public SortedSet<LocalDate> missing(LocalDate start, YearMonth from, YearMonth to, Collection<LocalDate> held) {
        SortedSet<LocalDate> missing = days(start, from, to);
        List<LocalDate> elsewhere = new ArrayList<>();
        for (LocalDate day : held) {
            if (!missing.remove(day)) {
                elsewhere.add(day);
            }
        }
        boolean weeks = !none() && rule().getFreq() == Freq.WEEKLY;
        for (LocalDate day : elsewhere) {
            missing.stream()
                    .filter(wanted -> weeks
                            ? week(wanted).equals(week(day))
                            : YearMonth.from(wanted).equals(YearMonth.from(day)))
                    .findFirst()
                    .ifPresent(missing::remove);
        }
        return missing;
    }

    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How many editions the rule wants in a month; 0 without a rule, and before and after it. */
    public int wanted(LocalDate start, YearMonth month) {
        int wanted = 0;
        Optional<LocalDate> day = next(start, month.atDay(1).minusDays(1));
        while (day.isPresent() && YearMonth.from(day.get()).equals(month)) {
            wanted++;
            day = next(start, day.get());
        }
        return wanted;
    }

    /** The first day after {@code after} on which the rule wants an edition; none without a rule or after its end. */
    public Optional<LocalDate> next(LocalDate start, LocalDate after) {
        if (none()) {
            return Optional.empty();
        }
        RecurrenceRuleIterator days = days(start);
        for (int i = 0; i < MOST && days.hasNext(); i++) {
            LocalDate day = day(days.nextDateTime());
            if (day.isAfter(after)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** A rule that names no day of the month means the month: counted from its first day, no short month is left out. */
    private RecurrenceRuleIterator days(LocalDate start) {
        RecurrenceRule rule = rule();
        boolean wholeMonths =
                rule.getFreq() == Freq.MONTHLY && !rule.hasPart(Part.BYDAY) && !rule.hasPart(Part.BYMONTHDAY);
        LocalDate from = wholeMonths ? start.withDayOfMonth(1) : start;
        return rule.iterator(new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth()));
    }

    private RecurrenceRule rule() {
        try {
            return new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException("A rhythm that was never checked", e);
        }
    }

    private static LocalDate day(DateTime moment) {
        return LocalDate.of(moment.getYear(), moment.getMonth() + 1, moment.getDayOfMonth());
    }
}
