package id.pendopo.domain.complaint;

/**
 * What verification decided (T3).
 *
 * @param supervision berkadar pengawasan (Permendagri 8/2023 Pasal 1)
 * @param serviceId the service complained about, null when none is named
 * @param agencyId responsible agency; for supervision the inspectorate
 * @param reportedAgencyId agency complained about, needed for supervision
 * @param title clearer title, or null to keep the reporter's
 */
public record Verdict(
        ComplaintClass type,
        boolean supervision,
        Long categoryId,
        Long serviceId,
        Long agencyId,
        Long reportedAgencyId,
        boolean anonymous,
        boolean confidential,
        String title) {}
