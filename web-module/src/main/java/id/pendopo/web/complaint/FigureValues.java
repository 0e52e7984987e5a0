package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.FigureGroup;
import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.web.platform.WebTexts;
import java.util.Locale;

/** Makes figures of counts, each with the way to the complaints it is made of. */
final class FigureValues {

    private static final int NINE_OF_TEN = 90;

    private final WebTexts texts;
    private final Locale locale;

    FigureValues(WebTexts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    FigureValue count(Enum<?> figure, long count, FigureLinks links) {
        return new FigureValue(number(count), links.list(figure, count), null, null, null);
    }

    /** With its share of all. */
    FigureValue share(Enum<?> figure, long count, long all, FigureLinks links) {
        return new FigureValue(
                number(count),
                links.list(figure, count),
                null,
                texts.get("complaint.figures.tile.open.more", FigureNumbers.share(count, all, locale)),
                null);
    }

    FigureValue verified(FigureTally tally, FigureLinks links) {
        return inTime(tally, FigureMark.VERIFIED_IN_TIME, FigureMark.VERIFIED_LATE, links);
    }

    FigureValue responded(FigureTally tally, FigureLinks links) {
        return inTime(tally, FigureMark.RESPONDED_IN_TIME, FigureMark.RESPONDED_LATE, links);
    }

    FigureValue resolved(FigureTally tally, FigureLinks links) {
        return inTime(
                FigureGroup.RESOLVED_IN_TIME,
                tally.resolved(true),
                FigureGroup.RESOLVED_LATE,
                tally.resolved(false),
                links);
    }

    private FigureValue inTime(FigureTally tally, FigureMark inTime, FigureMark late, FigureLinks links) {
        return inTime(inTime, tally.count(inTime), late, tally.count(late), links);
    }

    /** The share in time leads to those in time, the number of late ones to those. */
    private FigureValue inTime(Enum<?> inTime, long kept, Enum<?> late, long missed, FigureLinks links) {
        return new FigureValue(
                FigureNumbers.share(kept, kept + missed, locale),
                links.list(inTime, kept),
                texts.get("complaint.figures.cell.inTime", number(kept)),
                missed == 0 ? null : texts.get("complaint.figures.tile.late", number(missed)),
                links.list(late, missed));
    }

    /** Leads to all that were answered. */
    FigureValue median(FigureTally tally, FigureLinks links) {
        long answered = tally.count(FigureMark.ANSWERED);
        return new FigureValue(
                FigureNumbers.days(tally.median(), locale),
                links.list(FigureMark.ANSWERED, answered),
                texts.get("complaint.figures.cell.answered", number(answered)),
                null,
                null);
    }

    /** Leads to those that took longer. */
    FigureValue p90(FigureTally tally, FigureLinks links) {
        Integer days = tally.percentile(NINE_OF_TEN);
        long longer = days == null ? 0 : tally.over(days);
        return new FigureValue(
                FigureNumbers.days(days, locale),
                days == null ? null : links.slower(days, longer),
                texts.get("complaint.figures.cell.longer", number(longer)),
                null,
                null);
    }

    /** Median, and under it the days that nine of ten did not exceed. */
    FigureValue days(FigureTally tally, FigureLinks links) {
        FigureValue median = median(tally, links);
        FigureValue p90 = p90(tally, links);
        return new FigureValue(
                median.text(),
                median.link(),
                median.title(),
                texts.get("complaint.figures.tile.days.more", p90.text()),
                p90.link());
    }

    /** Stars on average, leading to all that were rated. */
    FigureValue rating(FigureTally tally, FigureLinks links) {
        long rated = tally.count(FigureGroup.RATED);
        String count = texts.get("complaint.figures.tile.rating.more", number(rated));
        return new FigureValue(
                FigureNumbers.rating(tally, locale), links.list(FigureGroup.RATED, rated), count, count, null);
    }

    private String number(long count) {
        return FigureNumbers.number(count, locale);
    }
}
