package id.pendopo.domain.standard;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The hours of a weekday as people write them, for example {@code 08.00–12.00, 13.00–15.30}. */
public final class OpeningHours {

    /** Minutes of a day. */
    public static final int DAY = 24 * 60;

    public static final int TEXT_LIMIT = 80;
    private static final int HOUR = 60;

    private static final Pattern SPAN = Pattern.compile(
            "(\\d{1,2})(?:[.:](\\d{2}))?\\s*(?:-|–|—|s\\.?/?d\\.?|sampai)\\s*(\\d{1,2})(?:[.:](\\d{2}))?");
    private static final Set<String> CLOSED = Set.of("", "-", "–", "tutup", "libur", "closed");
    private static final Set<String> ALWAYS = Set.of("24 jam", "24 hours");

    private OpeningHours() {}

    /**
     * Reads the hours of one day.
     *
     * @param field what to name in a refusal
     * @return the times in their order; none for a day on which it is closed
     * @throws InvalidInputException if they are no times of a day or overlap
     */
    public static List<OpenTime> parse(String field, DayOfWeek day, String typed) {
        String text = TextInput.optional(field, typed, TEXT_LIMIT).toLowerCase(Locale.ROOT);
        if (CLOSED.contains(text)) {
            return List.of();
        }
        if (ALWAYS.contains(text)) {
            return List.of(new OpenTime(day, 0, DAY));
        }
        List<OpenTime> times = new ArrayList<>();
        for (String part : text.split("[,;]", -1)) {
            Matcher span = SPAN.matcher(part.strip());
            if (!span.matches()) {
                throw malformed(field);
            }
            int opens = minutes(field, span.group(1), span.group(2));
            int closes = minutes(field, span.group(3), span.group(4));
            if (opens >= closes) {
                throw malformed(field);
            }
            times.add(new OpenTime(day, opens, closes));
        }
        times.sort(Comparator.comparingInt(OpenTime::opens));
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i).opens() < times.get(i - 1).closes()) {
                throw new InvalidInputException(field, "standard.point.hoursOverlap");
            }
        }
        return List.copyOf(times);
    }

    private static int minutes(String field, String hours, String minutes) {
        int of = minutes == null ? 0 : Integer.parseInt(minutes);
        int all = Integer.parseInt(hours) * HOUR + of;
        if (of >= HOUR || all > DAY) {
            throw malformed(field);
        }
        return all;
    }

    private static InvalidInputException malformed(String field) {
        return new InvalidInputException(field, "standard.point.hoursMalformed");
    }

    /** The hours of one day as {@link #parse} reads them; empty when it is closed. */
    public static String text(Collection<OpenTime> times, DayOfWeek day) {
        return text(times, day, '.');
    }

    /** The hours of one day as readers of a language write them; empty when it is closed. */
    public static String text(Collection<OpenTime> times, DayOfWeek day, Locale locale) {
        return text(times, day, "en".equals(locale.getLanguage()) ? ':' : '.');
    }

    /**
     * The hours of a week in a few lines: days that follow each other with the same hours together, for example {@code
     * Senin–Kamis 08.00–16.00}. Days on which it is closed are left out.
     */
    public static List<String> week(Collection<OpenTime> times, Locale locale) {
        List<String> lines = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        for (int first = 0, last; first < days.length; first = last + 1) {
            String hours = text(times, days[first], locale);
            last = first;
            while (last + 1 < days.length && text(times, days[last + 1], locale).equals(hours)) {
                last++;
            }
            if (!hours.isEmpty()) {
                String from = days[first].getDisplayName(TextStyle.FULL, locale);
                lines.add((last == first ? from : from + "–" + days[last].getDisplayName(TextStyle.FULL, locale)) + " "
                        + hours);
            }
        }
        return lines;
    }

    private static String text(Collection<OpenTime> times, DayOfWeek day, char between) {
        return times.stream()
                .filter(time -> time.day() == day)
                .map(time -> clock(time.opens(), between) + "–" + clock(time.closes(), between))
                .collect(Collectors.joining(", "));
    }

    private static String clock(int minutes, char between) {
        return String.format(Locale.ROOT, "%02d%c%02d", minutes / HOUR, between, minutes % HOUR);
    }
}
