package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Results of surveys within the scope of the reader: an agency sees its own, who governs or reads for the whole government
 * compares. All of it comes from counters, so it opens at once however many answered.
 */
@Stateless
public class SurveyResults {

    @Inject
    private SurveyRows rows;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private ProfileCounts profiles;

    @Inject
    private SurveySettings settings;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller currentCaller;

    /** Periods with something to see, the latest first. */
    @RolesAllowed(Permission.SURVEY_READ)
    public List<SurveyPeriodRef> periods() {
        return rows.periods().stream().filter(period -> !period.isDraft()).toList();
    }

    /** Whether the reader sees and compares all agencies. */
    @RolesAllowed(Permission.SURVEY_READ)
    public boolean isAcrossAgencies() {
        return currentCaller.scope(Permission.SURVEY_READ).governmentWide();
    }

    /**
     * The result of a period.
     *
     * @param periodCode null for the latest
     * @param agencyCode null for the whole government, or the only agency the reader sees
     * @param targetCode one subject of the agency; null for all of it
     * @return null if there is no period yet
     * @throws NotFoundException {@code survey.notFound} if there is none in the reader's scope
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public SurveyReport read(String periodCode, String agencyCode, String targetCode) {
        SurveyPeriodRef period = periods().stream()
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
        AgencyRef agency = agency(agencyCode, scope);
        List<SurveyTargetRef> all = rows.targets(period.id());
        List<SurveyTargetRef> seen = all.stream()
                .filter(target -> scope.covers(target.agencyId()))
                .filter(target -> agency == null || target.agencyId() == agency.id())
                .toList();
        SurveyTargetRef one = targetCode == null ? null : target(seen, targetCode);
        AgencyRef owner = one == null ? agency : agencies.byId(one.agencyId());
        return math(period)
                .report(
                        one == null ? seen : List.of(one),
                        owner,
                        one,
                        rows.refusals(period.id()),
                        new ProfileMath(
                                all,
                                profiles.of(
                                        period.id(),
                                        questionnaires.of(period).elements().size()),
                                settings.smallestGroup()));
    }

    /**
     * The periods in the order of their end, with what was published and what the answers give.
     *
     * @param agencyCode null for the government; what was published elsewhere is of the government only
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public List<SurveyTrendPoint> trend(String agencyCode) {
        Scope scope = currentCaller.scope(Permission.SURVEY_READ);
        AgencyRef agency = agency(agencyCode, scope);
        List<SurveyPeriodRef> periods = periods();
        Map<Long, List<SurveyTargetRef>> targets = rows.targetsOf(periods);
        Map<Long, SurveyRows.Counted> counts = rows.countsOf(periods);
        List<SurveyTrendPoint> points = new ArrayList<>();
        for (SurveyPeriodRef period : periods) {
            List<SurveyTargetRef> seen = targets.getOrDefault(period.id(), List.of()).stream()
                    .filter(target -> scope.covers(target.agencyId()))
                    .filter(target -> agency == null || target.agencyId() == agency.id())
                    .toList();
            points.add(new SurveyTrendPoint(
                    period,
                    agency == null && scope.governmentWide() ? period.publishedValue() : null,
                    seen.isEmpty()
                            ? null
                            : new SurveyMath(period, questionnaires.of(period), counts, agencies::byId).index(seen)));
        }
        points.removeIf(point -> point.value() == null);
        points.sort(Comparator.comparing(point -> point.period().endsOn()));
        return points;
    }

    /**
     * Every subject of a period with its own result, by agency and name.
     *
     * @param agencyCode null for all the reader sees
     * @throws NotFoundException {@code survey.notFound} if there is none in the reader's scope
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public List<SubjectResult> subjects(String periodCode, String agencyCode) {
        SurveyPeriodRef period = periods().stream()
                .filter(one -> one.code().equals(periodCode))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("survey.notFound"));
        Scope scope = currentCaller.scope(Permission.SURVEY_READ);
        AgencyRef agency = agency(agencyCode, scope);
        List<SurveyTargetRef> seen = rows.targets(period.id()).stream()
                .filter(target -> scope.covers(target.agencyId()))
                .filter(target -> agency == null || target.agencyId() == agency.id())
                .toList();
        List<SurveyLine> lines = math(period).subjects(seen);
        List<SubjectResult> results = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            AgencyRef owner = agencies.byId(seen.get(i).agencyId());
            results.add(new SubjectResult(owner.code(), owner.name(), seen.get(i), lines.get(i)));
        }
        results.sort(Comparator.comparing(SubjectResult::agencyName));
        return results;
    }

    /** The agencies whose results the reader may ask for in a period, by name. */
    @RolesAllowed(Permission.SURVEY_READ)
    public List<AgencyRef> agencies(String periodCode) {
        Scope scope = currentCaller.scope(Permission.SURVEY_READ);
        return rows.targets(rows.period(periodCode).id()).stream()
                .map(SurveyTargetRef::agencyId)
                .distinct()
                .filter(scope::covers)
                .map(id -> agencies.findById(id).orElse(null))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(AgencyRef::name))
                .toList();
    }

    private AgencyRef agency(String code, Scope scope) {
        if (code == null) {
            return scope.governmentWide() || scope.agencies().size() != 1
                    ? null
                    : agencies.byId(scope.agencies().iterator().next());
        }
        return agencies.findByCode(code)
                .filter(found -> scope.covers(found.id()))
                .orElseThrow(() -> new NotFoundException("survey.notFound"));
    }

    private static SurveyTargetRef target(List<SurveyTargetRef> seen, String code) {
        return seen.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("survey.notFound"));
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
