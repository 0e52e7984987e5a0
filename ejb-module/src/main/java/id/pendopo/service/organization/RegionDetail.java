package id.pendopo.service.organization;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A district or village as those see it who keep the list.
 *
 * @param center latitude and longitude; empty when unknown and for a village
 * @param districtCode code of the district it lies in; null for a district
 */
public record RegionDetail(
        int version,
        String code,
        String name,
        String center,
        LocalDate validFrom,
        LocalDate validTo,
        String districtCode,
        boolean current)
        implements Serializable {}
