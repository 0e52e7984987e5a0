package id.pendopo.domain.standard;

/**
 * What is missing about the standard of a service that is in use. Several may hold at once; {@link #NOTHING} holds when none
 * does.
 */
public enum StandardGap {
    /** There is no standard, not even a draft. */
    NONE,
    /** Of the 14 components some say nothing. */
    INCOMPLETE,
    /** No version is published or in force. */
    UNPUBLISHED,
    /** The time to look at it again has come. */
    DUE,
    /** It should have been looked at again long ago. */
    OVERDUE,
    /** Complete, public and looked at in time. */
    NOTHING
}
