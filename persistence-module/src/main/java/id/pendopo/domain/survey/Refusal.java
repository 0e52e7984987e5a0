package id.pendopo.domain.survey;

/** Why an answer was not taken. New ones go to the end: the place is what is stored. */
public enum Refusal {
    CLOSED,
    TOO_OFTEN,
    /** From a tablet, which asks for no code, about a subject that takes answers only with one. */
    NO_CODE
}
