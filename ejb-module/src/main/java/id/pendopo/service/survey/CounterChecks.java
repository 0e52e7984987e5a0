package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.survey.SurveyTally;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares the counters of a period with its answers and puts right what differs. Each subject is compared at one moment of
 * its own and repaired in a transaction of its own, so that nobody who answers waits for the comparison of millions.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CounterChecks {

    @Inject
    private SurveyRows rows;

    @Inject
    private SurveyCounters counters;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private CounterRepair repair;

    /** @param wrong codes of the subjects whose counters differed and were counted anew */
    public record Compared(int subjects, List<String> wrong) {}

    /**
     * Compares every subject of the period; answers go on being taken meanwhile.
     *
     * @throws id.pendopo.domain.platform.NotFoundException {@code survey.notFound}
     */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public Compared compare(String periodCode) {
        currentCaller.requireEverywhere(Permission.SURVEY_GOVERN);
        SurveyPeriodRef period = rows.period(periodCode);
        int elements =
                rows.questionnaire(period.id(), period.method()).elements().size();
        List<SurveyTargetRef> targets = rows.targets(period.id());
        List<String> wrong = new ArrayList<>();
        for (SurveyTargetRef target : targets) {
            Map<Boolean, SurveyTally> missing = counters.missing(target.id(), elements);
            if (!missing.isEmpty()) {
                repair.add(target.id(), missing);
            }
            if (!repair.profile(target.id(), elements) || !missing.isEmpty()) {
                wrong.add(target.code());
            }
        }
        repair.note(periodCode, targets.size(), wrong);
        return new Compared(targets.size(), wrong);
    }
}
