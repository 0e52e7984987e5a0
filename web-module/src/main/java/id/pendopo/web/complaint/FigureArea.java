package id.pendopo.web.complaint;

/**
 * A district on the map of figures.
 *
 * @param heat 0 for none, 1 to 4 the more the higher
 * @param link to its complaints; null for none
 */
public record FigureArea(
        String name, String outline, String x, String y, int heat, String count, String title, String link) {}
