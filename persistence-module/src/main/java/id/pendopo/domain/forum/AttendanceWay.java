package id.pendopo.domain.forum;

/** How it became known whether somebody was there. */
public enum AttendanceWay {
    /** An officer typed or scanned the code at the door. */
    CODE,
    /** An officer's phone opened the person's QR code. */
    QR,
    /** An officer chose the name. */
    MANUAL,
    /** The person checked in with the poster at the door. */
    SELF,
    /** Took part through the link of the meeting. */
    ONLINE,
    /** From the paper list. */
    PAPER
}
