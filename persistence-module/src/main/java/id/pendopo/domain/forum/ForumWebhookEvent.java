package id.pendopo.domain.forum;

import id.pendopo.domain.notification.WebhookEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What another system can ask to be told of about editions of forums and their minutes. */
public enum ForumWebhookEvent implements WebhookEvent {
    EDITION_SCHEDULED(EditionMove.SCHEDULE),
    /** One that was announced has another day, hour, place or link. */
    EDITION_MOVED(null),
    EDITION_POSTPONED(EditionMove.POSTPONE),
    EDITION_CANCELLED(EditionMove.CANCEL),
    EDITION_STARTED(EditionMove.START),
    EDITION_FINISHED(EditionMove.FINISH),
    EDITION_RESUMED(EditionMove.RESUME),
    MINUTES_SIGNED(EditionMove.SIGN),
    MINUTES_PUBLISHED(EditionMove.PUBLISH),
    EDITION_PUBLISHED(EditionMove.PUBLISH),
    EDITION_CLOSED(EditionMove.CLOSE);

    private final EditionMove move;

    ForumWebhookEvent(EditionMove move) {
        this.move = move;
    }

    /** What a move is told as: minutes are published with their edition. */
    public static List<ForumWebhookEvent> of(EditionMove move) {
        return Arrays.stream(values()).filter(event -> event.move == move).toList();
    }

    /**
     * The state it has led to.
     *
     * @param now the state of the edition now, for what leaves the state as it is
     */
    public EditionState state(EditionState now) {
        return move == null ? now : move.to();
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
