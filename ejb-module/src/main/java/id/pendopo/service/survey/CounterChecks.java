package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares the counters of a period with its answers and puts right what differs. */
@Stateless
public class CounterChecks {

    @Inject
    private SurveyRows rows;

    @Inject
    private SurveyCounters counters;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    /** @param wrong codes of the subjects whose counters differed and were counted anew */
    public record Compared(int subjects, List<String> wrong) {}

    /** Compares every subject of the period; answers go on being taken meanwhile. */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public Compared compare(String periodCode) {
        currentCaller.requireEverywhere(Permission.SURVEY_GOVERN);
        SurveyPeriodRef period = rows.period(periodCode);
        int elements =
                rows.questionnaire(period.id(), period.method()).elements().size();
        List<SurveyTargetRef> targets = rows.targets(period.id());
        List<String> wrong = new ArrayList<>();
        for (SurveyTargetRef target : targets) {
            if (!counters.isRight(target.id(), elements)) {
                counters.rebuild(target.id(), elements);
                wrong.add(target.code());
            }
        }
        audit.record(
                "survey.counters-compared",
                "survey-period",
                periodCode,
                Map.of("subjects", "" + targets.size(), "wrong", String.join(" ", wrong)));
        return new Compared(targets.size(), wrong);
    }
}
