package id.pendopo.service.standard;

import id.pendopo.domain.standard.DurationUnit;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection;
import id.pendopo.domain.standard.StandardSection.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes what a paper says of a component apart into what the registry keeps as data. What it cannot be sure of stays prose, so
 * that nothing is lost and nothing is guessed.
 */
final class ComponentText {

    /** What a person should look at. */
    enum Note {
        DURATION_UNCLEAR,
        FEE_UNCLEAR,
        BASIS_UNCLEAR,
        CHANNELS_UNCLEAR,
        TOO_LONG
    }

    /** @param note null if everything is clear */
    record Taken(Content content, Note note) {}

    private static final Pattern BULLET = Pattern.compile("^(?:[0-9]{1,2}[.)]|[a-zA-Z][.)]|[-–•*▪●◦o])\\s+");
    private static final Pattern DURATION = Pattern.compile(
            "(?i)\\b([0-9]{1,4})\\s*(?:\\([^)]{1,40}\\)\\s*)?(menit|jam|hari kerja|hari kalender|hari|bulan)\\b");
    private static final Pattern FREE = Pattern.compile(
            "(?i).*(?:gratis|tidak dipungut|tidak dikenakan|tanpa biaya|tidak ada biaya|nihil|\\brp\\.?\\s*0\\b(?![.,]?[0-9])).*",
            Pattern.DOTALL);
    private static final Pattern RUPIAH =
            Pattern.compile("(?i)\\brp\\.?\\s*([0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,12})(?:,([0-9]{2}|-))?");
    private static final Pattern BASIS = Pattern.compile(
            "(?i)^(.{3,60}?)\\s+(?:nomor|no\\.?)\\s+(\\S{1,40})\\s+tahun\\s+((?:19|20)[0-9]{2})\\s+(?:tentang\\s+)?(.+)$",
            Pattern.DOTALL);
    private static final Pattern CHANNEL = Pattern.compile("^([\\p{L}][\\p{L} /.()-]{1,40}?)\\s*:\\s*(.+)$");

    private ComponentText() {}

    static Taken take(StandardComponent component, String text) {
        if (text.length() > StandardSection.TEXT_LIMIT) {
            return new Taken(prose(text.substring(0, StandardSection.TEXT_LIMIT)), Note.TOO_LONG);
        }
        return switch (component) {
            case DURATION -> duration(text);
            case FEE -> fee(text);
            case REQUIREMENTS -> listed(text, line -> Optional.of(StandardItem.requirement(line, true, "")), null);
            case PRODUCT -> listed(text, line -> Optional.of(StandardItem.product(line, "")), null);
            case LEGAL_BASIS -> listed(text, ComponentText::basis, Note.BASIS_UNCLEAR);
            case COMPLAINTS -> listed(text, ComponentText::channel, Note.CHANNELS_UNCLEAR);
            default -> new Taken(prose(text), null);
        };
    }

    private static Content prose(String text) {
        return new Content(text, null, null, false, List.of());
    }

    /** A day is either of two kinds in law; which one is not guessed. */
    private static Taken duration(String text) {
        List<String> said = new ArrayList<>();
        Matcher matcher = DURATION.matcher(text);
        while (matcher.find()) {
            said.add(matcher.group(1) + " " + matcher.group(2).toLowerCase(Locale.ROOT));
        }
        DurationUnit unit = said.stream().distinct().count() == 1
                ? unit(said.get(0).substring(said.get(0).indexOf(' ') + 1))
                : null;
        int amount = unit == null
                ? 0
                : Integer.parseInt(said.get(0).substring(0, said.get(0).indexOf(' ')));
        if (unit == null || amount == 0) {
            return new Taken(prose(text), text.isBlank() ? null : Note.DURATION_UNCLEAR);
        }
        return new Taken(new Content(isOnlyThat(text) ? "" : text, amount, unit, false, List.of()), null);
    }

    private static boolean isOnlyThat(String text) {
        return DURATION.matcher(text)
                .replaceFirst("")
                .replaceAll("[\\s.,;-]", "")
                .isEmpty();
    }

    private static DurationUnit unit(String word) {
        return switch (word) {
            case "menit" -> DurationUnit.MINUTE;
            case "jam" -> DurationUnit.HOUR;
            case "hari kerja" -> DurationUnit.WORKING_DAY;
            case "hari kalender" -> DurationUnit.CALENDAR_DAY;
            case "bulan" -> DurationUnit.MONTH;
            default -> null;
        };
    }

    private static Taken fee(String text) {
        boolean amounts = RUPIAH.matcher(text)
                .results()
                .anyMatch(hit -> amount(hit.group(1)).signum() > 0);
        if (!amounts && FREE.matcher(text).matches()) {
            boolean bare = text.strip().length() <= 60;
            return new Taken(new Content(bare ? "" : text, null, null, true, List.of()), null);
        }
        return listed(text, ComponentText::fees, Note.FEE_UNCLEAR);
    }

    /** A line with one amount, and words that say what it is for. */
    private static Optional<StandardItem> fees(String line) {
        Matcher matcher = RUPIAH.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        BigDecimal amount = amount(matcher.group(1));
        String what =
                line.substring(0, matcher.start()).replaceAll("[\\s:=–-]+$", "").strip();
        boolean clear = !matcher.find() && !what.isEmpty() && what.length() <= StandardItem.NAME_LIMIT;
        return clear ? Optional.of(StandardItem.fee(what, amount, "")) : Optional.empty();
    }

    private static BigDecimal amount(String digits) {
        return new BigDecimal(digits.replace(".", ""));
    }

    private static Optional<StandardItem> basis(String line) {
        Matcher matcher = BASIS.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String title = matcher.group(4).replaceAll("[;.]+$", "").strip();
        return title.isEmpty() || title.length() > StandardItem.NAME_LIMIT
                ? Optional.empty()
                : Optional.of(StandardItem.legalBasis(
                        matcher.group(1).strip(), matcher.group(2), Integer.valueOf(matcher.group(3)), title, ""));
    }

    private static Optional<StandardItem> channel(String line) {
        Matcher matcher = CHANNEL.matcher(line);
        return matcher.matches() && matcher.group(2).length() <= StandardItem.NAME_LIMIT
                ? Optional.of(StandardItem.channel(
                        matcher.group(1).strip(), matcher.group(2).strip(), ""))
                : Optional.empty();
    }

    /** Lines that are understood become items, the others stay prose. */
    private static Taken listed(String text, Function<String, Optional<StandardItem>> reading, Note unclear) {
        List<StandardItem> items = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        lines(text).forEach(line -> {
            Optional<StandardItem> item =
                    line.length() > StandardItem.NAME_LIMIT || items.size() >= StandardSection.ITEMS_LIMIT
                            ? Optional.empty()
                            : reading.apply(line);
            item.ifPresentOrElse(items::add, () -> rest.add(line));
        });
        return new Taken(
                new Content(String.join("\n", rest), null, null, false, items), rest.isEmpty() ? null : unclear);
    }

    private static Stream<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .map(line -> BULLET.matcher(line).replaceFirst(""))
                .filter(line -> !line.isBlank());
    }
}
