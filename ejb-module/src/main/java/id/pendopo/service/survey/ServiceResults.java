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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Results by service of the registry and by unit: the answers of all counters where one service is rendered, or of all a unit
 * renders, pooled. The index of a service is not the mean of its counters.
 */
@Stateless
public class ServiceResults {

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
        SurveyPeriodRef period = period(periodCode);
        Map<Long, List<SurveyTargetRef>> byService = by(SurveyTargetRef::serviceId, seen(period, agencyCode));
        if (byService.isEmpty()) {
            return List.of();
        }
        SurveyMath math = math(period);
        List<SurveyLine> lines = new ArrayList<>();
        for (ServiceRef service : services.services()) {
            List<SurveyTargetRef> own = byService.get(service.id());
            if (own != null) {
                lines.add(math.together(service.code(), service.name(), own));
            }
        }
        return lines;
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
        SurveyPeriodRef period = period(periodCode);
        Map<Long, List<SurveyTargetRef>> byUnit = by(SurveyTargetRef::unitId, seen(period, agencyCode));
        if (byUnit.isEmpty()) {
            return List.of();
        }
        SurveyMath math = math(period);
        return units.named(byUnit.keySet()).values().stream()
                .sorted(Comparator.comparing(SurveyUnits.Unit::name).thenComparing(SurveyUnits.Unit::agencyCode))
                .map(unit -> math.together(unit.agencyCode() + "/" + unit.code(), unit.name(), byUnit.get(unit.id())))
                .toList();
    }

    private SurveyPeriodRef period(String code) {
        SurveyPeriodRef period = rows.period(code);
        if (period.isDraft()) {
            throw new NotFoundException("survey.notFound");
        }
        return period;
    }

    /** The subjects of a period within the reader's scope. */
    private List<SurveyTargetRef> seen(SurveyPeriodRef period, String agencyCode) {
        Scope scope = currentCaller.scope(Permission.SURVEY_READ);
        AgencyRef agency = agencyCode == null
                ? null
                : agencies.findByCode(agencyCode)
                        .filter(found -> scope.covers(found.id()))
                        .orElseThrow(() -> new NotFoundException("survey.notFound"));
        return rows.targets(period.id()).stream()
                .filter(target -> scope.covers(target.agencyId()))
                .filter(target -> agency == null || target.agencyId() == agency.id())
                .toList();
    }

    private static Map<Long, List<SurveyTargetRef>> by(
            Function<SurveyTargetRef, Long> key, List<SurveyTargetRef> targets) {
        Map<Long, List<SurveyTargetRef>> groups = new LinkedHashMap<>();
        targets.stream().filter(target -> key.apply(target) != null).forEach(target -> groups.computeIfAbsent(
                        key.apply(target), id -> new ArrayList<>())
                .add(target));
        return groups;
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
