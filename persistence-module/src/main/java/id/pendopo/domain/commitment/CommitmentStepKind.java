package id.pendopo.domain.commitment;

/** What happened to a promise, as its history has it. */
public enum CommitmentStepKind {
    PROMISED,
    CHANGED,
    MILESTONE_ADDED,
    MILESTONE_DONE,
    MILESTONE_REMOVED,
    PROGRESSED,
    CLAIMED,
    RETRACTED,
    VERIFIED,
    SENT_BACK,
    CANCELLED,
    CARRIED_OVER,
    /** Went up to the head of the agency. */
    ESCALATED_HEAD,
    /** Went up to the sekretaris daerah. */
    ESCALATED_SECRETARY
}
