package id.pendopo.service.organization;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything about one agency.
 *
 * @param version to be handed back with a change
 * @param parent the agency it lies below; null for none
 * @param children agencies directly below it
 * @param activeTo last day; null while it goes on
 * @param mayEdit whether the caller may change the agency itself
 * @param mayEditContacts whether the caller may change its units and contact channels
 */
public record AgencyDetail(
        UUID uuid,
        int version,
        String code,
        String shortName,
        String name,
        String kind,
        AgencyRef parent,
        List<AgencyRef> children,
        LocalDate activeFrom,
        LocalDate activeTo,
        boolean active,
        LetterheadForm letterhead,
        List<UnitRow> units,
        List<ChannelRow> channels,
        boolean mayEdit,
        boolean mayEditContacts)
        implements Serializable {

    /**
     * A unit of the agency.
     *
     * @param version to be handed back with a change
     * @param parentCode code of the unit it lies below; null for none
     * @param depth 0 directly below the agency
     */
    public record UnitRow(
            int version,
            String code,
            String name,
            String parentCode,
            int depth,
            LocalDate activeFrom,
            LocalDate activeTo,
            boolean active)
            implements Serializable {}

    /**
     * A way to reach the agency.
     *
     * @param id number to be handed back with a change; means nothing outside the agency
     * @param version to be handed back with a change
     * @param kind name of the {@link id.pendopo.domain.organization.ChannelKind}
     */
    public record ChannelRow(long id, int version, String kind, String value, String hours, String note)
            implements Serializable {}
}
