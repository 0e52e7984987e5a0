package id.pendopo.domain.forum;

/** What somebody brings up at a forum. */
public enum InputKind {
    PROPOSAL,
    CRITICISM,
    QUESTION,
    APPRECIATION,
    COMPLAINT;

    /** Whether it waits for an answer; thanks do not. */
    public boolean answerable() {
        return this != APPRECIATION;
    }
}
