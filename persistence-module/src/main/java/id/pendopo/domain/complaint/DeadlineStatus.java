package id.pendopo.domain.complaint;

/** How a deadline stands. A missed one may still be open: the work is late and still to be done. */
public enum DeadlineStatus {
    RUNNING,
    PAUSED,
    MET,
    MISSED,
    CANCELLED
}
