package id.pendopo.service.complaint;

/** Narrows a list by who is in charge. */
public enum Assigned {
    /** The person who looks. */
    ME,
    /** Nobody yet. */
    NOBODY,
    /** Whoever it is, but the person who looks follows it. */
    FOLLOWED
}
