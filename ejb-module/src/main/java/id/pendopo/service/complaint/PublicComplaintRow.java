package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import java.io.Serializable;
import java.time.Instant;

/**
 * A complaint as everybody may see it in a list: nothing of who reported, and the place no finer than a district and about
 * a hundred metres.
 *
 * @param trackingNumber its public number
 * @param title with numbers and addresses of people blacked out
 * @param state where it stands
 * @param categoryCode null if it has none
 * @param agencyShortName who handles it
 * @param districtName where, null if unknown
 * @param verifiedAt when it became public
 * @param latitude degrees, rounded to three decimals; null if unknown
 * @param longitude the same
 * @param photos how many pictures everybody may see
 */
public record PublicComplaintRow(
        String trackingNumber,
        String title,
        ComplaintState state,
        String categoryCode,
        String agencyShortName,
        String districtName,
        Instant verifiedAt,
        Double latitude,
        Double longitude,
        int photos)
        implements Serializable {}
