package id.pendopo.web.complaint;

/**
 * A line of a table of figures.
 *
 * @param share of the whole it belongs to
 * @param width of its bar, 0 to 100
 * @param link to its complaints; null for none
 */
public record FigureLine(String label, String count, String share, String width, String link) {}
