package id.pendopo.domain.survey;

/** Pendidikan, as the form of PermenPANRB 14/2017 asks: the last school finished. */
public enum Education {
    SD,
    SMP,
    SMA,
    S1,
    S2,
    S3
}
