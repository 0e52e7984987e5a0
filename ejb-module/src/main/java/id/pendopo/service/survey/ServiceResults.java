package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.complaint.ComplaintReference;
import id.pendopo.service.complaint.ServiceRef;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Results by service of the registry, by unit and by service point: the answers of all counters where one service is rendered,
 * of all a unit renders, or of all that is asked about at one point, pooled. The index of a service is not the mean of its
 * counters.
 */
@Stateless
public class ServiceResults {

    /** Results of one period, pooled in each of the ways. */
    public record Pooled(List<SurveyLine> services, List<SurveyLine> units, List<SurveyLine> points)
            implements Serializable {}

    /** Subjects of a period within the reader's scope; their counters are read once, if at all. */
    private final class Seen {

        private final SurveyPeriodRef period;
        private final List<SurveyTargetRef> targets;
        private SurveyMath math;

        private Seen(SurveyPeriodRef period, List<SurveyTargetRef> targets) {
            this.period = period;
            this.targets = targets;
        }

        private SurveyLine together(String code, String name, List<SurveyTargetRef> own) {
            if (math == null) {
                math = math(period);
            }
            return math.together(code, name, own);
        }

        private <K> Map<K, List<SurveyTargetRef>> by(Function<SurveyTargetRef, K> key) {
            return targets.stream().filter(target -> key.apply(target) != null).collect(Collectors.groupingBy(key));
        }
    }

    /** The result of a service in a period. */
    public record Latest(SurveyPeriodRef period, SurveyLine line) implements Serializable {}

    @Inject
    private SurveyRows rows;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintReference services;

    @Inject
    private SurveyUnits units;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * Services that were surveyed in a period within the reader's scope, by name; subjects that are no service of the
     * registry are not among them.
     *
     * @param agencyCode only subjects of this agency; null for all the reader sees
     * @throws NotFoundException {@code survey.notFound} for a period that is none or a draft, or an agency outside the scope
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public List<SurveyLine> of(String periodCode, String agencyCode) {
        return services(seen(periodCode, agencyCode));
    }

    private List<SurveyLine> services(Seen seen) {
        Map<Long, List<SurveyTargetRef>> byService = seen.by(SurveyTargetRef::serviceId);
        return byService.isEmpty()
                ? List.of()
                : services.services().stream()
                        .filter(service -> byService.containsKey(service.id()))
                        .map(service -> seen.together(service.code(), service.name(), byService.get(service.id())))
                        .toList();
    }

    /**
     * Units of agencies that were surveyed in a period within the reader's scope, by name: the answers about all their subjects,
     * pooled. Subjects that belong to no unit are not among them. The code of a line is that of the agency and of the unit,
     * with a slash between them.
     *
     * @param agencyCode only units of this agency; null for all the reader sees
     * @throws NotFoundException {@code survey.notFound} for a period that is none or a draft, or an agency outside the scope
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public List<SurveyLine> units(String periodCode, String agencyCode) {
        return units(seen(periodCode, agencyCode));
    }

    private List<SurveyLine> units(Seen seen) {
        Map<Long, List<SurveyTargetRef>> byUnit = seen.by(SurveyTargetRef::unitId);
        return units.named(byUnit.keySet()).values().stream()
                .sorted(Comparator.comparing(SurveyUnits.Unit::name).thenComparing(SurveyUnits.Unit::agencyCode))
                .map(unit -> seen.together(unit.agencyCode() + "/" + unit.code(), unit.name(), byUnit.get(unit.id())))
                .toList();
    }

    /**
     * Service points where people were asked in a period within the reader's scope, by name: the answers about all subjects
     * there, pooled. At a point where several agencies sit these are only the ones the reader sees. Subjects that are asked
     * about everywhere are not among them.
     *
     * @param agencyCode only subjects of this agency; null for all the reader sees
     * @throws NotFoundException {@code survey.notFound} for a period that is none or a draft, or an agency outside the scope
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public List<SurveyLine> points(String periodCode, String agencyCode) {
        return points(seen(periodCode, agencyCode));
    }

    private static List<SurveyLine> points(Seen seen) {
        Map<SurveyPointRef, List<SurveyTargetRef>> byPoint = seen.by(SurveyTargetRef::point);
        return byPoint.keySet().stream()
                .sorted(Comparator.comparing(SurveyPointRef::name).thenComparing(SurveyPointRef::code))
                .map(point -> seen.together(point.code(), point.name(), byPoint.get(point)))
                .toList();
    }

    /**
     * All of these of one period, read together.
     *
     * @param agencyCode only subjects of this agency; null for all the reader sees
     * @throws NotFoundException {@code survey.notFound} for a period that is none or a draft, or an agency outside the scope
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public Pooled pooled(String periodCode, String agencyCode) {
        Seen seen = seen(periodCode, agencyCode);
        return new Pooled(services(seen), units(seen), points(seen));
    }

    private Seen seen(String periodCode, String agencyCode) {
        SurveyPeriodRef period = rows.period(periodCode);
        if (period.isDraft()) {
            throw new NotFoundException("survey.notFound");
        }
        Scope scope = currentCaller.scope(Permission.SURVEY_READ);
        AgencyRef agency = agencyCode == null
                ? null
                : agencies.findByCode(agencyCode)
                        .filter(found -> scope.covers(found.id()))
                        .orElseThrow(() -> new NotFoundException("survey.notFound"));
        return new Seen(
                period,
                rows.targets(period.id()).stream()
                        .filter(target -> scope.covers(target.agencyId()))
                        .filter(target -> agency == null || target.agencyId() == agency.id())
                        .toList());
    }

    /**
     * What the latest survey that somebody answered says of a service, within the reader's scope.
     *
     * @param serviceCode of the registry
     * @return empty if there is no such service, it was never surveyed, or nobody answered
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public Optional<Latest> latest(String serviceCode) {
        ServiceRef service = services.service(serviceCode);
        if (service == null) {
            return Optional.empty();
        }
        Scope scope = currentCaller.scope(Permission.SURVEY_READ);
        for (SurveyPeriodRef period : rows.surveyed(service.id())) {
            List<SurveyTargetRef> own = rows.targets(period.id()).stream()
                    .filter(target -> Objects.equals(target.serviceId(), service.id()))
                    .filter(target -> scope.covers(target.agencyId()))
                    .toList();
            if (!own.isEmpty()) {
                SurveyLine line = math(period).together(service.code(), service.name(), own);
                if (line.index() != null) {
                    return Optional.of(new Latest(period, line));
                }
            }
        }
        return Optional.empty();
    }

    private SurveyMath math(SurveyPeriodRef period) {
        Questionnaire questionnaire = questionnaires.of(period);
        return new SurveyMath(
                period,
                questionnaire,
                rows.counts(period.id(), questionnaire.elements().size()),
                agencies::byId);
    }
}
