package id.pendopo.service.survey;

import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.domain.survey.SurveyState;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A survey period as lists and pages show it.
 *
 * @param id internal number; never shown outside
 * @param questionnaire counts up with every change of what is asked
 * @param publishedValue what was published for the whole government elsewhere; null if nothing was
 */
public record SurveyPeriodRef(
        long id,
        int version,
        String code,
        String name,
        SurveyMethod method,
        LocalDate startsOn,
        LocalDate endsOn,
        SurveyState state,
        int questionnaire,
        BigDecimal publishedValue,
        String publishedSource,
        Instant publishedAt)
        implements Serializable {

    /** Whether answers are taken on that day. */
    public boolean takes(LocalDate day) {
        return state == SurveyState.OPEN && !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** Whether answers are taken at all, those of earlier days too. */
    public boolean isOpen() {
        return state == SurveyState.OPEN;
    }

    public boolean isDraft() {
        return state == SurveyState.DRAFT;
    }
}
