package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of a period a reader of results sees: the subjects of the agencies in scope, narrowed as was asked. */
@ApplicationScoped
class SeenSubjects {

    @Inject
    private SurveyRows rows;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * What of a period is seen.
     *
     * @param targets by number
     * @param agencies that have subjects in the reader's scope, by name
     */
    record Seen(SurveyPeriodRef period, Map<Long, SurveyTargetRef> targets, List<AgencyRef> agencies) {

        Long[] ids() {
            return targets.keySet().toArray(Long[]::new);
        }
    }

    /**
     * Looks it up; drafts are not seen.
     *
     * @param periodCode null for the latest
     * @param agencyCode null for all the reader sees
     * @param targetCode of one subject; null for all
     * @return null if there is no period yet
     * @throws NotFoundException {@code survey.notFound} for a period, agency or subject outside the reader's scope
     */
    Seen of(String periodCode, String agencyCode, String targetCode) {
        SurveyPeriodRef period = rows.periods().stream()
                .filter(one -> !one.isDraft())
                .filter(one -> periodCode == null || one.code().equals(periodCode))
                .findFirst()
                .orElse(null);
        if (period == null) {
            if (periodCode != null) {
                throw new NotFoundException("survey.notFound");
            }
            return null;
        }
        Scope scope = currentCaller.scope(Permission.SURVEY_READ);
        List<SurveyTargetRef> own = rows.targets(period.id()).stream()
                .filter(target -> scope.covers(target.agencyId()))
                .toList();
        List<AgencyRef> owners = own.stream()
                .map(SurveyTargetRef::agencyId)
                .distinct()
                .flatMap(id -> agencies.findById(id).stream())
                .sorted(Comparator.comparing(AgencyRef::name))
                .toList();
        Map<Long, SurveyTargetRef> targets = new HashMap<>();
        Long asked = agencyCode == null
                ? null
                : owners.stream()
                        .filter(one -> one.code().equals(agencyCode))
                        .map(AgencyRef::id)
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("survey.notFound"));
        own.stream()
                .filter(target -> asked == null || target.agencyId() == asked)
                .filter(target -> targetCode == null || target.code().equals(targetCode))
                .forEach(target -> targets.put(target.id(), target));
        if (targetCode != null && targets.isEmpty()) {
            throw new NotFoundException("survey.notFound");
        }
        return new Seen(period, targets, owners);
    }
}
