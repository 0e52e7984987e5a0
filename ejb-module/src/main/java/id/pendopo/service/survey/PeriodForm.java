package id.pendopo.service.survey;

import id.pendopo.domain.survey.SurveyMethod;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A survey period as somebody wants it.
 *
 * @param code and {@code method} only for a new one
 * @param publishedValue what was published for the whole government elsewhere, null if nothing was
 * @param publishedSource where; needed with a value
 */
public record PeriodForm(
        String code,
        String name,
        SurveyMethod method,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal publishedValue,
        String publishedSource) {}
