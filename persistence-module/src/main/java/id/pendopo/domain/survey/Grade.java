package id.pendopo.domain.survey;

/** Mutu pelayanan, the worst first; the place is the nilai persepsi (1 to 4). */
public enum Grade {
    D,
    C,
    B,
    A
}
