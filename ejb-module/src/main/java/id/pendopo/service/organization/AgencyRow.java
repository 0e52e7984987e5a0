package id.pendopo.service.organization;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An agency in a list.
 *
 * @param parentCode code of the agency it lies below; null for none
 * @param parentShortName its short name
 * @param units number of active units
 * @param channels number of contact channels
 * @param activeTo last day; null while it goes on
 */
public record AgencyRow(
        long id,
        String code,
        String shortName,
        String name,
        String kind,
        String parentCode,
        String parentShortName,
        int units,
        int channels,
        LocalDate activeFrom,
        LocalDate activeTo,
        boolean active)
        implements Serializable {}
