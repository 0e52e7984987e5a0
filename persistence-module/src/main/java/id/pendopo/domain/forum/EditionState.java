package id.pendopo.domain.forum;

/** Where an edition is in its life. */
public enum EditionState {
    /** Is being planned; its day may be unknown. */
    DRAFT,
    /** Its day is fixed; people are invited and the public sees it. */
    SCHEDULED,
    RUNNING,
    /** Over; the minutes are being written. */
    FINISHED,
    /** Both sides have signed the minutes (berita acara). */
    SIGNED,
    /** The public can read what was said and promised. */
    PUBLISHED,
    /** Everything promised was settled or carried over. */
    CLOSED,
    CANCELLED;

    /** Whether what was planned may still be changed. */
    public boolean open() {
        return this == DRAFT || this == SCHEDULED || this == RUNNING || this == FINISHED;
    }

    /** Whether everybody may know of it. */
    public boolean announced() {
        return this != DRAFT && this != CANCELLED;
    }

    /** Whether it has taken place. */
    public boolean held() {
        return this == FINISHED || this == SIGNED || this == PUBLISHED || this == CLOSED;
    }
}
