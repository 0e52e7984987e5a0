package id.pendopo.web.complaint;

import id.pendopo.service.complaint.OfficerFigure;
import java.util.Locale;

/**
 * How many of those who should work on complaints do, in words.
 *
 * @param coordinators active ones of all, e.g. "1 / 2"; likewise liaisons
 * @param width of the bar, 0 to 100
 */
public record OfficerLine(
        String label, String coordinators, String liaisons, String people, String active, String share, String width) {

    static OfficerLine of(String label, OfficerFigure figure, Locale locale) {
        return new OfficerLine(
                label,
                of(figure.activeCoordinators(), figure.coordinators(), locale),
                of(figure.activeLiaisons(), figure.liaisons(), locale),
                FigureNumbers.number(figure.people(), locale),
                FigureNumbers.number(figure.active(), locale),
                FigureNumbers.share(figure.active(), figure.people(), locale),
                figure.people() == 0
                        ? "0"
                        : String.format(Locale.ROOT, "%.1f", 100.0 * figure.active() / figure.people()));
    }

    private static String of(long active, long all, Locale locale) {
        return all == 0
                ? FigureNumbers.NONE
                : FigureNumbers.number(active, locale) + " / " + FigureNumbers.number(all, locale);
    }
}
