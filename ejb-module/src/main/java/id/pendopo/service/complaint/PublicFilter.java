package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;

/**
 * What somebody looks for among public complaints; all may be null.
 *
 * @param words searched in title, story and public replies, in Indonesian
 * @param categoryCode a category, with those under it
 * @param districtCode a kecamatan
 * @param villageCode a kelurahan or desa
 * @param state one of the public states
 * @param cursor where in the list
 */
public record PublicFilter(
        String words,
        String categoryCode,
        String districtCode,
        String villageCode,
        ComplaintState state,
        String cursor) {

    public static final PublicFilter ALL = new PublicFilter(null, null, null, null, null, null);
}
