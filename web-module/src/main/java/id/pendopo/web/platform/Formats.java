package id.pendopo.web.platform;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** How days, moments and numbers are written: {@code Sab 21 Nov 2026 09.12}, {@code 1.204}; in English 09:12 and 1,204. */
public final class Formats {

    /** Read when first needed, so that formats of plain text need no configuration. */
    private static final class Zone {
        private static final ZoneId CONFIGURED = ZoneId.of(ConfigProvider.getConfig()
                .getOptionalValue("pendopo.zone", String.class)
                .orElse("Asia/Jakarta"));
    }

    private Formats() {}

    /** The zone of the government, in which everything is shown. */
    public static ZoneId zone() {
        return Zone.CONFIGURED;
    }

    public static String number(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A count that stopped at its cap reads as at least that many. */
    public static String count(long number, boolean capped, Locale locale) {
        return number(number, locale) + (capped ? "+" : "");
    }

    /** {@code Sab 21 Nov 2026}; without the year when it is this year and {@code brief}. */
    public static String day(LocalDate day, boolean brief, LocalDate today, Locale locale) {
        boolean thisYear = brief && today != null && day.getYear() == today.getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "EEE d MMM" : "EEE d MMM yyyy", locale)
                .format(day);
    }

    /** {@code Sabtu, 21 November 2026} for letters and headings. */
    public static String longDay(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(day);
    }

    public static String moment(Instant moment, boolean brief, LocalDate today, Locale locale) {
        return moment(LocalDateTime.ofInstant(moment, zone()), brief, today, locale);
    }

    public static String moment(LocalDateTime local, boolean brief, LocalDate today, Locale locale) {
        return day(local.toLocalDate(), brief, today, locale) + " " + time(local, locale);
    }

    public static String time(TemporalAccessor time, Locale locale) {
        return DateTimeFormatter.ofPattern("en".equals(locale.getLanguage()) ? "HH:mm" : "HH.mm", locale)
                .format(time);
    }

    /** A size in bytes, as people read it. */
    public static String size(long bytes, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(bytes < 10_485_760 ? 1 : 0);
        return bytes < 1_048_576
                ? NumberFormat.getIntegerInstance(locale).format(Math.max(1, Math.round(bytes / 1024.0))) + " KB"
                : format.format(bytes / 1_048_576.0) + " MB";
    }
}
