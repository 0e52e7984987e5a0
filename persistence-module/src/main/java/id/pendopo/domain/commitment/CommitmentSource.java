package id.pendopo.domain.commitment;

/** What a promise came from. */
public enum CommitmentSource {
    FORUM,
    SURVEY,
    COMPLAINT,
    ASSESSMENT,
    OTHER
}
