package id.pendopo.domain.notification;

/** When mail of a topic leaves. */
public enum MailMode {
    NOW,
    /** Together with everything else of the day, in one mail. */
    DAILY,
    OFF
}
