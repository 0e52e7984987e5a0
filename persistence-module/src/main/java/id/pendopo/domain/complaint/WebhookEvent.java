package id.pendopo.domain.complaint;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What another system can ask to be told of. What is nobody's business outside has no constant here. */
public enum WebhookEvent {
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

    /** Sent by hand, to try an address out. */
    public static final String TRIAL = "TRIAL";

    private final Set<EventType> entries;

    WebhookEvent(EventType first, EventType... others) {
        entries = EnumSet.of(first, others);
    }

    /** The entries of the history that tell of it. */
    public Set<EventType> entries() {
        return EnumSet.copyOf(entries);
    }

    /** What it is called outside, for example {@code complaint.deadline-missed}. */
    public static String code(String name) {
        return TRIAL.equals(name)
                ? "webhook.trial"
                : "complaint." + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
