package id.pendopo.service.survey;

import id.pendopo.domain.survey.SatisfactionIndex;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One period in the course of the years: what was published, and what the answers give, side by side.
 *
 * @param published null if nothing was published elsewhere
 * @param index null if there are no answers
 */
public record SurveyTrendPoint(SurveyPeriodRef period, BigDecimal published, SatisfactionIndex index)
        implements Serializable {

    /** What was published less what the answers give; null if one of them is not known. */
    public BigDecimal difference() {
        return published == null || index == null ? null : published.subtract(index.value());
    }

    /** The value that counts: the published one, else what the answers give; null if there is none. */
    public BigDecimal value() {
        return published != null ? published : index == null ? null : index.value();
    }
}
