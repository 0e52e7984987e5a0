package id.pendopo.domain.survey;

/** Why an answer was not taken. New ones go to the end: the place is what is stored. */
public enum Refusal {
    CLOSED,
    TOO_OFTEN
}
