package id.pendopo.domain.forum;

/** Why a moderator does not let a question through; who asked is told. */
public enum RejectReason {
    OFF_TOPIC,
    REPEATED,
    OFFENSIVE,
    PERSONAL_DATA,
    /** Said in words. */
    OTHER
}
