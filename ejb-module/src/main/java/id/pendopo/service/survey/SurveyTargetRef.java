package id.pendopo.service.survey;

import java.io.Serializable;

/**
 * What people are asked about, as lists show it.
 *
 * @param id internal number; never shown outside
 * @param code what a poster and a link name
 * @param population how many people it serves; null while nobody has said
 * @param setAside why suspicious answers are left out; null while they count
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
        String setAside)
        implements Serializable {}
