package id.pendopo.service.survey;

import java.io.Serializable;

/**
 * What people are asked about, as lists show it.
 *
 * @param id internal number; never shown outside
 * @param name what is asked about, and where unless that is everywhere
 * @param title what is asked about, without the place
 * @param code what a poster and a link name
 * @param population how many people it serves; null while nobody has said
 * @param setAside why suspicious answers are left out; null while they count
 * @param byCode whether people answer only with a one-time code: on the public page, and never on a tablet
 * @param serviceId number of the service of the registry it is; null for a unit or an agency as a whole
 * @param unitId number of the unit of the agency it belongs to; null for none
 * @param point the service point where people are asked; null for everywhere
 */
public record SurveyTargetRef(
        long id,
        int version,
        String code,
        long periodId,
        long agencyId,
        String name,
        String title,
        Long population,
        boolean active,
        String setAside,
        Long serviceId,
        boolean byCode,
        Long unitId,
        SurveyPointRef point)
        implements Serializable {

    SurveyTargetRef(
            long id,
            int version,
            String code,
            long periodId,
            long agencyId,
            String title,
            Long population,
            boolean active,
            String setAside,
            Long serviceId,
            boolean byCode,
            Long unitId,
            SurveyPointRef point) {
        this(
                id,
                version,
                code,
                periodId,
                agencyId,
                name(title, point == null ? null : point.name()),
                title,
                population,
                active,
                setAside,
                serviceId,
                byCode,
                unitId,
                point);
    }

    /** Where people are asked; empty for everywhere, and where the place itself is asked about. */
    public String place() {
        return point == null || point.name().equalsIgnoreCase(title) ? "" : point.name();
    }

    /** The name made of its parts; a place that is asked about as a whole is named once. */
    static String name(String title, String place) {
        return place == null || place.equalsIgnoreCase(title) ? title : title + " – " + place;
    }
}
