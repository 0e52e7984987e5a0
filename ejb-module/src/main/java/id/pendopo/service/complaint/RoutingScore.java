package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.List;

/**
 * How well decisions were foretold that the model had not seen.
 *
 * @param choices how many different ones there were to choose from
 * @param first share of those where the first guess was right, 0 to 1
 * @param among share where the right one was among the first three
 * @param common share somebody reaches who always names the most frequent one: what is no better than this is worth nothing
 * @param bins how sure the first guesses were, and how often they were right then
 */
public record RoutingScore(int choices, double first, double among, double common, List<RoutingBin> bins)
        implements Serializable {

    public boolean isUseful() {
        return first > common;
    }
}
