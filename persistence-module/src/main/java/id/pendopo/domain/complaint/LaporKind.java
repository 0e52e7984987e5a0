package id.pendopo.domain.complaint;

/** What SP4N-LAPOR! tells of a report that is here already. */
public enum LaporKind {
    /** The reporter says more. */
    ADDITION,
    /** The reporter takes the report back. */
    WITHDRAWAL,
    /** The reporter accepts the answer, perhaps with a rating. */
    ACCEPTANCE,
    /** The reporter objects to the answer. */
    OBJECTION,
    /** Something this exchange has no word for. */
    UNKNOWN
}
