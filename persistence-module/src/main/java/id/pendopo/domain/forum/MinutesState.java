package id.pendopo.domain.forum;

/** Where minutes are on their way to the seal. */
public enum MinutesState {
    /** Are being written. */
    DRAFT,
    /** Their text is laid down; the signatories read and sign it. */
    REVIEW,
    /** Signed and sealed: nothing of them changes any more. */
    SEALED
}
