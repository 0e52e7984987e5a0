package id.pendopo.service.organization;

import java.time.LocalDate;

/**
 * What an officer types about an agency.
 *
 * @param code what it is known by; only read when it is created
 * @param shortName for lists
 * @param name full name
 * @param kind name of the {@link id.pendopo.domain.organization.AgencyKind}
 * @param parentCode code of the agency it lies below; empty for none
 * @param activeFrom first day
 * @param letterhead what its letters carry
 */
public record AgencyForm(
        String code,
        String shortName,
        String name,
        String kind,
        String parentCode,
        LocalDate activeFrom,
        LetterheadForm letterhead) {}
