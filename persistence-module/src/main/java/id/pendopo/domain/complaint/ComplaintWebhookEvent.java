package id.pendopo.domain.complaint;

import id.pendopo.domain.notification.WebhookEvent;
import java.util.EnumSet;
import java.util.Set;

/** What another system can ask to be told of about complaints. */
public enum ComplaintWebhookEvent implements WebhookEvent {
    RECEIVED(EventType.RECORDED, EventType.IMPORTED),
    INCOMPLETE(EventType.COMPLETION_REQUESTED),
    COMPLETED(EventType.COMPLETED),
    VERIFIED(EventType.VERIFIED),
    REASSIGNED(EventType.REASSIGNED),
    STARTED(EventType.WORK_STARTED),
    REPLIED(EventType.REPLY),
    ANSWERED(EventType.ANSWERED),
    OBJECTED(EventType.OBJECTED),
    CLOSED(EventType.CLOSED),
    REOPENED(EventType.REOPENED),
    WITHDRAWN(EventType.WITHDRAWN),
    FORWARDED(EventType.FORWARDED_OUTSIDE),
    RETURNED(EventType.RETURNED),
    MERGED(EventType.MERGED),
    ARCHIVED(EventType.ARCHIVED),
    ESCALATED(EventType.ESCALATED),
    DEADLINE_MISSED(EventType.DEADLINE_MISSED);

    private final Set<EventType> entries;

    ComplaintWebhookEvent(EventType first, EventType... others) {
        entries = EnumSet.of(first, others);
    }

    /** The entries of the history that tell of it. */
    public Set<EventType> entries() {
        return EnumSet.copyOf(entries);
    }

    @Override
    public String code() {
        return WebhookEvent.code("complaint", this);
    }
}
