package id.pendopo.domain.survey;

/** Pekerjaan, as the form of PermenPANRB 14/2017 asks. */
public enum Job {
    PNS,
    TNI,
    POLRI,
    PRIVATE,
    SELF_EMPLOYED,
    OTHER
}
