package id.pendopo.domain.forum;

/** Whether a speaker comes. */
public enum Confirmation {
    ASKED,
    CONFIRMED,
    DECLINED
}
