package id.pendopo.domain.forum;

/** What is known before the meeting of whether somebody comes. */
public enum ParticipantState {
    /** Is to be invited; nothing has been sent yet. */
    LISTED,
    /** Was invited and has not answered. */
    SENT,
    COMING,
    /** Sends somebody else. */
    DELEGATED,
    DECLINED,
    /** Registered when no place was left. */
    WAITING,
    /** Registered and gave the place up, or was taken off the list. */
    WITHDRAWN;

    /** Whether a place is kept: an invitation keeps its place until it is declined. */
    public boolean keepsPlace() {
        return this == SENT || isExpected();
    }

    public boolean isExpected() {
        return this == COMING || this == DELEGATED;
    }
}
