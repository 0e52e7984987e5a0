package id.pendopo.domain.complaint;

/** Who may read an entry of the timeline, from everybody to nobody. */
public enum EventVisibility {
    /** Everybody, once the complaint itself is public. */
    PUBLIC,
    /** The reporter and staff. */
    REPORTER,
    /** Staff who see the complaint. */
    INTERNAL,
    /** Nobody without breaking the seal. */
    SEALED
}
