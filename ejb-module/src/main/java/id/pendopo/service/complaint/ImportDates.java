package id.pendopo.service.complaint;

import id.pendopo.domain.platform.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;

/** How days and moments are written in a file. What a spreadsheet keeps as a date needs no choosing: it arrives as ISO. */
public enum ImportDates {
    /** 2026-03-31, 2026-03-31 14:05, 2026-03-31T14:05:00. */
    ISO("uuuu-M-d"),
    /** 31/03/2026 14:05. */
    DAY_MONTH_SLASH("d/M/uuuu"),
    /** 31-03-2026 14:05. */
    DAY_MONTH_DASH("d-M-uuuu"),
    /** 31 Maret 2026, 31 Mar 2026. */
    DAY_MONTH_NAME("d MMMM uuuu"),
    /** 03/31/2026 14:05. */
    MONTH_DAY_SLASH("M/d/uuuu");

    private static final int LONGEST = 40;

    private final List<DateTimeFormatter> formatters;

    ImportDates(String days) {
        formatters = days.contains("MMMM")
                ? List.of(
                        formatter(days, Texts.INDONESIAN),
                        formatter(days.replace("MMMM", "MMM"), Texts.INDONESIAN),
                        formatter(days, Locale.ENGLISH),
                        formatter(days.replace("MMMM", "MMM"), Locale.ENGLISH))
                : List.of(formatter(days, Locale.ROOT));
    }

    private static DateTimeFormatter formatter(String days, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(days)
                .appendPattern("[['T'][ ]H[':']['.']mm[[':']['.']ss[.SSSSSS][.SSS]]]")
                .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
                .toFormatter(language)
                .withChronology(IsoChronology.INSTANCE)
                .withResolverStyle(ResolverStyle.SMART);
    }

    /**
     * A moment on the clock of the government; with a day alone only the day is known.
     *
     * @param time null if none was written
     */
    record Parsed(LocalDate day, LocalDateTime time) {}

    /** @throws DateTimeException if it is not written like that, nor as ISO */
    Parsed parse(String text) {
        if (text.length() > LONGEST) {
            throw new DateTimeException("longer than a date");
        }
        for (DateTimeFormatter formatter : formatters) {
            Parsed parsed = read(formatter, text.strip());
            if (parsed != null) {
                return parsed;
            }
        }
        if (this != ISO) {
            return ISO.parse(text);
        }
        throw new DateTimeException("not a date");
    }

    private static Parsed read(DateTimeFormatter formatter, String text) {
        try {
            TemporalAccessor found = formatter.parse(text);
            LocalDate day = found.query(TemporalQueries.localDate());
            if (day.getYear() < 1900 || day.getYear() > 9998) {
                return null;
            }
            return new Parsed(day, found.isSupported(ChronoField.HOUR_OF_DAY) ? LocalDateTime.from(found) : null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The way that reads all of these; ISO if none does. */
    static ImportDates guess(List<String> samples) {
        for (ImportDates way : values()) {
            if (!samples.isEmpty() && samples.stream().allMatch(way::reads)) {
                return way;
            }
        }
        return ISO;
    }

    private boolean reads(String sample) {
        return formatters.stream().anyMatch(formatter -> read(formatter, sample.strip()) != null);
    }
}
