package id.pendopo.domain.survey;

/** Where a tablet at the counter stands. */
public enum DeviceState {
    /** Its pairing code can be typed in. */
    WAITING,
    /** Nobody typed its pairing code in time. */
    EXPIRED,
    PAIRED,
    REVOKED
}
