package id.pendopo.web.complaint;

/**
 * How a deadline was kept.
 *
 * @param share of those decided that was in time
 * @param inTimeLink to its complaints; null for none
 */
public record FigureTimeLine(
        String label, String inTime, String late, String share, String inTimeLink, String lateLink) {}
