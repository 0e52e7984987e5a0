package id.pendopo.domain.survey;

/** Jam survei, as the form of PermenPANRB 14/2017 asks: 08.00–12.00 or 13.00–17.00. */
public enum Session {
    MORNING,
    AFTERNOON
}
