package id.pendopo.service.survey;

import id.pendopo.domain.survey.GovernmentIndex.Way;
import id.pendopo.domain.survey.ProfileGroups;
import id.pendopo.domain.survey.Refusal;
import id.pendopo.domain.survey.SatisfactionIndex;
import id.pendopo.domain.survey.WeightMode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The result of a period for the government, an agency or one subject.
 *
 * @param agencyCode null for the government
 * @param target null unless it is about one subject
 * @param index pooled from all answers that count; null if there are none
 * @param suspects how many answers look suspicious
 * @param setAside how many of these do not count
 * @param other the index if suspicious answers were treated the other way; null if there are none
 * @param lines by agency for the government, by subject for an agency
 * @param values of the whole government by each way; only for the government
 * @param modes the value by each way to take weights, to see how an old report came to its number; empty without answers
 * @param smallest groups of fewer respondents are hidden
 * @param ungrouped respondents whose answers are not counted by group yet: that follows within a minute
 * @param refusals answers that were not taken
 */
public record SurveyReport(
        SurveyPeriodRef period,
        Questionnaire questionnaire,
        String agencyCode,
        String agencyName,
        SurveyTargetRef target,
        SatisfactionIndex index,
        long suspects,
        long setAside,
        SatisfactionIndex other,
        List<SurveyLine> lines,
        Map<Way, BigDecimal> values,
        Map<WeightMode, BigDecimal> modes,
        List<ProfileGroups> profile,
        int smallest,
        long ungrouped,
        Map<Refusal, Long> refusals)
        implements Serializable {

    public long respondents() {
        return index == null ? 0 : index.respondents();
    }
}
