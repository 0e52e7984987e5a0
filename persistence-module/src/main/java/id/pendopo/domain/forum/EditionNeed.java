package id.pendopo.domain.forum;

/** What must be there before an edition may be moved on. */
public enum EditionNeed {
    /** Theme, topic where the kind of series has one, begin and end, and where to come or to look. */
    PLAN,
    /** The day has come, or is about to: an edition is not started by mistake weeks before. */
    DAY,
    /** Why. */
    REASON,
    /** At least one person was present. */
    ATTENDANCE,
    /** Minutes that both sides have signed. */
    MINUTES,
    /** No commitment of it is open, except those carried over. */
    COMMITMENTS
}
