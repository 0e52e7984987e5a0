package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import java.io.Serializable;
import java.time.YearMonth;

/**
 * Which complaints figures are about, within what the caller may count. Codes and channel may be null: they then do not
 * narrow.
 *
 * @param from first month of receipt
 * @param to last month of receipt
 * @param category a top category stands for its children as well
 */
public record FigureFilter(
        YearMonth from, YearMonth to, String agency, String category, String district, Channel channel)
        implements Serializable {

    /** The same about one agency. */
    public FigureFilter of(String agencyCode) {
        return new FigureFilter(from, to, agencyCode, category, district, channel);
    }
}
