package id.pendopo.service.survey;

/**
 * What is surveyed, as a form hands it over.
 *
 * @param agencyCode whose it is; only for a new one
 * @param name null or empty for the name of the service, else of the service point
 * @param population how many people it serves in the period; null if not known
 * @param active whether answers are taken
 * @param byCode whether people answer only with a one-time code: on the public page, and never on a tablet
 * @param serviceCode the service of the registry it is; null or empty for a unit or an agency as a whole
 * @param unitCode the unit of the agency it belongs to; null or empty for the one that renders the service, if any
 * @param pointCode the service point where people are asked; null or empty for everywhere
 */
public record TargetForm(
        String agencyCode,
        String name,
        Long population,
        boolean active,
        String serviceCode,
        boolean byCode,
        String unitCode,
        String pointCode) {

    public TargetForm(
            String agencyCode,
            String name,
            Long population,
            boolean active,
            String serviceCode,
            boolean byCode,
            String unitCode) {
        this(agencyCode, name, population, active, serviceCode, byCode, unitCode, null);
    }

    public TargetForm(
            String agencyCode, String name, Long population, boolean active, String serviceCode, boolean byCode) {
        this(agencyCode, name, population, active, serviceCode, byCode, null, null);
    }

    public TargetForm(String agencyCode, String name, Long population, boolean active, String serviceCode) {
        this(agencyCode, name, population, active, serviceCode, false, null, null);
    }
}
