package id.pendopo.service.complaint;

/** The ready-made lists a desk works from. */
public enum QueueTab {
    /** Everything whose work is not over. */
    OPEN,
    /** Waits for verification. */
    VERIFICATION,
    /** Verified, the agency has not begun. */
    FOLLOW_UP,
    /** The agency is at it. */
    IN_PROGRESS,
    /** Answers and reassignments that wait for a decision. */
    DECISION,
    /** Answered, waits for the reporter. */
    REPORTER,
    /** The government's next step is overdue. */
    LATE,
    /** Over, whatever the end. */
    ENDED,
    /** Everything. */
    ALL
}
