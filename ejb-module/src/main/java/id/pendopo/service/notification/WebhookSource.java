package id.pendopo.service.notification;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.notification.WebhookEvent;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A capability says by a bean of this kind of what other systems can be told, and what. It either tells {@link WebhookNews} in
 * the transaction something happens in, or lays out what is new itself when it is asked to look.
 */
public interface WebhookSource {

    /**
     * What its events happen to, for example {@code complaint}; of one such thing later news wait for earlier ones. A text
     * {@code notification.webhook.about.<subject>} names it on the page.
     */
    String subject();

    /** Where its events stand among those of the others. */
    int order();

    /** Of what it can tell, in the order people choose from. */
    List<? extends WebhookEvent> events();

    /** There is a webhook where there was none: only what happens from now on counts. */
    default void begin() {}

    /**
     * Lays out what is new.
     *
     * @return whether there may be more at once
     */
    default boolean notice() {
        return false;
    }

    /**
     * What a client is told: nothing of what was written and nobody's name. Asked when a message is laid out and again
     * whenever it is sent.
     *
     * @return empty if the client may not know of it (any more)
     */
    Optional<JsonObject> data(Caller client, Occurrence what);

    /**
     * Something that happened.
     *
     * @param event its code
     * @param id internal number of what it happened to; never told
     * @param sequence its place in the history of that; never falling
     */
    record Occurrence(String event, long id, int sequence) {}
}
