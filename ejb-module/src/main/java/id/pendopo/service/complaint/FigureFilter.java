package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import java.io.Serializable;
import java.time.YearMonth;

/**
 * Which complaints figures are about, within what the caller may count. Codes, channel and class may be null:
 * they then do not narrow. {@link ComplaintFilter#NONE} as a code stands for complaints that have none.
 *
 * @param from first month of receipt
 * @param to last month of receipt
 * @param category a top category stands for its children as well; after {@link ComplaintFilter#ONLY} for itself alone
 */
public record FigureFilter(
        YearMonth from,
        YearMonth to,
        String agency,
        String category,
        String district,
        Channel channel,
        ComplaintClass type)
        implements Serializable {

    /** Everything of some months. */
    public static FigureFilter of(YearMonth from, YearMonth to) {
        return new FigureFilter(from, to, null, null, null, null, null);
    }

    /** The same about one agency. */
    public FigureFilter of(String agencyCode) {
        return new FigureFilter(from, to, agencyCode, category, district, channel, type);
    }
}
