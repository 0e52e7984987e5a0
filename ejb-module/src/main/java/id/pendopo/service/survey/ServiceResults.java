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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Results by service of the registry: the answers of all counters where one service is rendered, pooled. The index of a
 * service is not the mean of its counters.
 */
@Stateless
public class ServiceResults {

    @Inject
    private SurveyRows rows;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintReference services;

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
        Map<Long, List<SurveyTargetRef>> byService = new LinkedHashMap<>();
        rows.targets(period.id()).stream()
                .filter(target -> target.serviceId() != null && scope.covers(target.agencyId()))
                .filter(target -> agency == null || target.agencyId() == agency.id())
                .forEach(target -> byService
                        .computeIfAbsent(target.serviceId(), id -> new ArrayList<>())
                        .add(target));
        if (byService.isEmpty()) {
            return List.of();
        }
        Questionnaire questionnaire = questionnaires.of(period);
        SurveyMath math = new SurveyMath(
                period,
                questionnaire,
                rows.counts(period.id(), questionnaire.elements().size()),
                agencies::byId);
        List<SurveyLine> lines = new ArrayList<>();
        for (ServiceRef service : services.services()) {
            List<SurveyTargetRef> own = byService.get(service.id());
            if (own != null) {
                lines.add(math.together(service.code(), service.name(), own));
            }
        }
        return lines;
    }
}
