package id.pendopo.domain.notification;

/** How telling another system of something stands. */
public enum WebhookState {
    /** Waits for its turn, or for another attempt. */
    PENDING,
    /** Somebody is just sending it. */
    SENDING,
    /** The other side has it. */
    SENT,
    /** Not told, because the system may not know of the complaint any more, or a person gave it up. */
    SKIPPED,
    /** Never by itself any more; a person decides. */
    DEAD
}
