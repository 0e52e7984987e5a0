package id.pendopo.domain.forum;

/** Where a question to a forum stands. */
public enum QuestionState {
    /** Waits for the moderator; nobody else sees it. */
    INCOMING,
    /** Everybody sees it and can vote for it. */
    APPROVED,
    /** There was no time; it is answered in writing. */
    DEFERRED,
    ANSWERED,
    REJECTED,
    /** Somebody else asked the same; that question goes on for both. */
    MERGED;

    /** Whether an answer is still to come. */
    public boolean waits() {
        return this == INCOMING || this == APPROVED || this == DEFERRED;
    }

    /** Whether the audience sees it. */
    public boolean seen() {
        return this == APPROVED || this == DEFERRED || this == ANSWERED;
    }
}
