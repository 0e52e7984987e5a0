package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A complaint as Open311 tells it: what everybody may see, or, to the application that filed it, how it stands.
 *
 * @param trackingNumber its public number
 * @param state where it stands
 * @param category null if it has none
 * @param whole whether everybody may see it; otherwise nothing but how it stands is told
 * @param story with numbers and addresses of people blacked out
 * @param agencyName who handles it
 * @param districtName where
 * @param receivedAt when it was filed
 * @param updatedAt when it was closed, or something was last said for everybody
 * @param expectedAt until when it shall be resolved; null once it is
 * @param latitude degrees, rounded to three decimals
 * @param longitude the same
 * @param forwardedTo the institution it was sent on to
 * @param photo the first picture everybody may see, as the public window names it; null if there is none
 */
public record Open311Request(
        String trackingNumber,
        ComplaintState state,
        CategoryRef category,
        boolean whole,
        String story,
        String agencyName,
        String districtName,
        Instant receivedAt,
        Instant updatedAt,
        Instant expectedAt,
        Double latitude,
        Double longitude,
        String forwardedTo,
        UUID photo)
        implements Serializable {

    /** Open311 knows nothing between open and closed. */
    public boolean isClosed() {
        return !state.isOpen();
    }
}
