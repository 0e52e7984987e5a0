package id.pendopo.domain.forum;

/** How somebody came onto the list of an edition. */
public enum ParticipantOrigin {
    INVITED,
    /** Through the public registration. */
    REGISTERED,
    /** Came to the door without an invitation. */
    WALK_IN,
    /** From the paper list that was signed at the door. */
    PAPER
}
