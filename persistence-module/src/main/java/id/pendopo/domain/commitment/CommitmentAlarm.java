package id.pendopo.domain.commitment;

/** What the days before and after a due date come to, the mildest first. */
public enum CommitmentAlarm {
    /** Will be due. */
    COMING,
    /** Is past its day. */
    LATE,
    /** Goes up to the head of the agency. */
    HEAD,
    /** Goes up to the sekretaris daerah. */
    SECRETARY
}
