package id.pendopo.domain.forum;

/** How people take part in an edition. */
public enum EditionMode {
    /** Everybody meets at the venue. */
    IN_PERSON,
    /** On television, radio or a stream. */
    MEDIA,
    /** At the venue and through media at once. */
    HYBRID
}
