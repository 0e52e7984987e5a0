package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import java.io.Serializable;
import java.time.Instant;

/**
 * A complaint that may be about the same matter.
 *
 * @param score 0 to 1: how alike words, place and time are
 * @param metres how far apart, null when one of them has no point
 * @param published whether the reader knows it only as everybody does: from the public list
 */
public record Alike(
        String trackingNumber,
        String title,
        ComplaintState state,
        Instant receivedAt,
        String districtName,
        double score,
        Integer metres,
        boolean published)
        implements Serializable {

    /** For people: whole percent. */
    public int percent() {
        return (int) Math.round(score * 100);
    }
}
