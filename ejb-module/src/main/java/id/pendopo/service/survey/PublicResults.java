package id.pendopo.service.survey;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.survey.SurveyState;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was published: everybody may read it. Refusals and what is suspicious stay with the government. */
@Stateless
@PermitAll
public class PublicResults {

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

    /** Published periods with their values, the latest first. */
    public List<SurveyTrendPoint> published() {
        List<SurveyTrendPoint> points = new ArrayList<>();
        for (SurveyPeriodRef period : periods()) {
            points.add(new SurveyTrendPoint(
                    period, period.publishedValue(), math(period).index(rows.targets(period.id()))));
        }
        return points;
    }

    /**
     * The result of a published period.
     *
     * @param agencyCode null for the government
     * @param targetCode one subject; null for all
     * @throws NotFoundException {@code survey.notFound} if there is none, or none that is published
     */
    public SurveyReport read(String periodCode, String agencyCode, String targetCode) {
        SurveyPeriodRef period = periods().stream()
                .filter(one -> one.code().equals(periodCode))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("survey.notFound"));
        AgencyRef agency = agencyCode == null
                ? null
                : agencies.findByCode(agencyCode).orElseThrow(() -> new NotFoundException("survey.notFound"));
        List<SurveyTargetRef> all = rows.targets(period.id());
        List<SurveyTargetRef> targets = all.stream()
                .filter(target -> agency == null || target.agencyId() == agency.id())
                .toList();
        SurveyTargetRef one = targetCode == null
                ? null
                : targets.stream()
                        .filter(target -> target.code().equals(targetCode))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("survey.notFound"));
        AgencyRef owner = one == null ? agency : agencies.byId(one.agencyId());
        return math(period)
                .report(
                        one == null ? targets : List.of(one),
                        owner,
                        one,
                        Map.of(),
                        new ProfileMath(
                                all,
                                profiles.of(
                                        period.id(),
                                        questionnaires.of(period).elements().size()),
                                settings.smallestGroup()));
    }

    private List<SurveyPeriodRef> periods() {
        return rows.periods().stream()
                .filter(period -> period.state() == SurveyState.PUBLISHED)
                .toList();
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
