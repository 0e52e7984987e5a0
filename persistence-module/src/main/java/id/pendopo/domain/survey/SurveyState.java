package id.pendopo.domain.survey;

/** The life of a survey period: prepared, answered, evaluated, shown to everybody. */
public enum SurveyState {
    DRAFT,
    OPEN,
    CLOSED,
    PUBLISHED
}
