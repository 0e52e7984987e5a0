package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.standard.StandardComponent;

/**
 * What a coordinator decides at verification (T3). Nothing has a default: class, supervision level, category, agency and
 * both visibility flags must be chosen.
 *
 * @param type class, decides the days of the resolution
 * @param supervision berkadar pengawasan (Permendagri 8/2023): forces confidential and goes to the inspectorate
 * @param categoryCode active category
 * @param agencyCode responsible agency; ignored for supervision, where it is the inspectorate
 * @param reportedAgencyCode agency complained about; needed for supervision, so that it never sees the complaint
 * @param anonymous whether the identity is sealed; may not loosen the reporter's own choice
 * @param confidential whether the content is closed; may not loosen the reporter's own choice
 * @param title clearer title, or null to keep the reporter's
 * @param serviceCode active service complained about, or null
 * @param component the component of that service's standard that was broken, or null
 * @param note internal note to the agency, may be empty
 */
public record Disposition(
        ComplaintClass type,
        Boolean supervision,
        String categoryCode,
        String agencyCode,
        String reportedAgencyCode,
        Boolean anonymous,
        Boolean confidential,
        String title,
        String serviceCode,
        StandardComponent component,
        String note) {

    /** Without naming a component of the service's standard. */
    public Disposition(
            ComplaintClass type,
            Boolean supervision,
            String categoryCode,
            String agencyCode,
            String reportedAgencyCode,
            Boolean anonymous,
            Boolean confidential,
            String title,
            String serviceCode,
            String note) {
        this(
                type,
                supervision,
                categoryCode,
                agencyCode,
                reportedAgencyCode,
                anonymous,
                confidential,
                title,
                serviceCode,
                null,
                note);
    }

    /** Without naming a service. */
    public Disposition(
            ComplaintClass type,
            Boolean supervision,
            String categoryCode,
            String agencyCode,
            String reportedAgencyCode,
            Boolean anonymous,
            Boolean confidential,
            String title,
            String note) {
        this(
                type,
                supervision,
                categoryCode,
                agencyCode,
                reportedAgencyCode,
                anonymous,
                confidential,
                title,
                null,
                note);
    }
}
