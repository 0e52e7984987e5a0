package id.pendopo.domain.survey;

/** Jenis kelamin, as the form of PermenPANRB 14/2017 asks. */
public enum Sex {
    MALE,
    FEMALE
}
