package id.pendopo.web.forum;

import id.pendopo.web.platform.WebTexts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says a recurrence rule by weeks, months or years and days of the week as people do: "Setiap bulan, Senin terakhir". */
final class RhythmWords {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern DAY = Pattern.compile("\\+?(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)");

    private RhythmWords() {}

    /** @return empty for a rule that says more than this knows */
    static Optional<String> of(String rule, Locale locale) {
        WebTexts texts = WebTexts.of(locale);
        Map<String, String> parts = Arrays.stream(rule.split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> other, TreeMap::new));
        String unit = parts.remove("FREQ");
        String interval = parts.remove("INTERVAL");
        String days = parts.remove("BYDAY");
        if (unit == null || !parts.isEmpty()) {
            return Optional.empty();
        }
        String often = interval == null || "1".equals(interval)
                ? texts.get("forum.rhythm." + unit)
                : texts.get("forum.rhythm.every." + unit, interval);
        if (days == null) {
            return Optional.of(often);
        }
        List<Optional<String>> named =
                Arrays.stream(days.split(",")).map(day -> day(day, locale)).toList();
        return named.stream().allMatch(Optional::isPresent)
                ? Optional.of(often + ", " + named.stream().map(Optional::get).collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private static Optional<String> day(String rule, Locale locale) {
        Matcher day = DAY.matcher(rule);
        if (!day.matches()) {
            return Optional.empty();
        }
        String name = DayOfWeek.of(DAYS.indexOf(day.group(2)) + 1).getDisplayName(TextStyle.FULL_STANDALONE, locale);
        String which = day.group(1);
        return Optional.of(
                which == null
                        ? name
                        : WebTexts.of(locale).get("forum.rhythm.nth." + ("-1".equals(which) ? "LAST" : which), name));
    }
}
