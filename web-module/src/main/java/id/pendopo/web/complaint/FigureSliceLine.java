package id.pendopo.web.complaint;

/**
 * The figures of one agency, category, district, channel or month.
 *
 * @param narrower address of the same page about it alone; null if it cannot be narrowed to it
 * @param link to its complaints; null for none
 * @param width of its bar, 0 to 100
 */
public record FigureSliceLine(
        String label,
        String narrower,
        String received,
        String link,
        String width,
        String open,
        String verified,
        String responded,
        String resolved,
        String median,
        String p90) {}
