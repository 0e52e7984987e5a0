package id.pendopo.service.survey;

import java.io.Serializable;

/**
 * What people are asked about, as lists show it.
 *
 * @param id internal number; never shown outside
 * @param code what a poster and a link name
 * @param population how many people it serves; null while nobody has said
 * @param setAside why suspicious answers are left out; null while they count
 * @param byCode whether people answer only with a one-time code: on the public page, and never on a tablet
 * @param serviceId number of the service of the registry it is; null for a unit or an agency as a whole
 * @param unitId number of the unit of the agency it belongs to; null for none
 */
public record SurveyTargetRef(
        long id,
        int version,
        String code,
        long periodId,
        long agencyId,
        String name,
        Long population,
        boolean active,
        String setAside,
        Long serviceId,
        boolean byCode,
        Long unitId)
        implements Serializable {}
