package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.FigureGroup;
import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.web.platform.Formats;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** What figures are made of counts, and how they are written. */
final class FigureNumbers {

    static final String NONE = "–";

    private FigureNumbers() {}

    static String number(long count, Locale locale) {
        return Formats.number(count, locale);
    }

    /** A share with one decimal; a dash where there is nothing to share. */
    static String share(long part, long whole, Locale locale) {
        if (whole == 0) {
            return NONE;
        }
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        percent.setMaximumFractionDigits(1);
        return percent.format((double) part / whole);
    }

    static String days(Integer days, Locale locale) {
        return days == null ? NONE : Formats.number(days, locale);
    }

    private static final List<FigureMark> STARS =
            List.of(FigureMark.RATED_1, FigureMark.RATED_2, FigureMark.RATED_3, FigureMark.RATED_4, FigureMark.RATED_5);

    static long ratings(FigureTally tally) {
        return tally.count(FigureGroup.RATED);
    }

    /** Stars on average, with two decimals. */
    static String rating(FigureTally tally, Locale locale) {
        long stars = 0;
        for (int i = 0; i < STARS.size(); i++) {
            stars += (i + 1) * tally.count(STARS.get(i));
        }
        if (ratings(tally) == 0) {
            return NONE;
        }
        NumberFormat decimal = NumberFormat.getNumberInstance(locale);
        decimal.setMinimumFractionDigits(1);
        decimal.setMaximumFractionDigits(2);
        return decimal.format((double) stars / ratings(tally));
    }
}
