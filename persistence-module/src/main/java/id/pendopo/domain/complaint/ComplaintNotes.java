package id.pendopo.domain.complaint;

import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What is written into the history of a complaint without moving it: who looked, what was shown, what it is linked to. */
@MappedSuperclass
public abstract class ComplaintNotes extends ComplaintData {

    /** Notes that another is about a related matter; a confidential one is not named. */
    public void linked(ComplaintNotes other, Act act) {
        happened(EventType.LINKED, EventVisibility.INTERNAL, null, null, act, other.named());
    }

    public void unlinked(ComplaintNotes other, Act act) {
        happened(EventType.UNLINKED, EventVisibility.INTERNAL, null, null, act, other.named());
    }

    /** What is said about this one in the history of another; nothing of a confidential one. */
    Map<String, String> named() {
        return confidential ? Map.of() : Map.of("merged", trackingNumber);
    }

    /** Notes that the reporter's contact data was shown in clear, and why. */
    public void revealed(String reason, Act act) {
        happened(EventType.IDENTITY_REVEALED, EventVisibility.INTERNAL, null, reason, act, Map.of());
    }

    /** Notes that everybody may see a picture; the reporter, whose it may be, reads it too. */
    public void photoReleased(AttachmentKind kind, Act act) {
        happened(EventType.PHOTO_RELEASED, EventVisibility.REPORTER, null, null, act, Map.of("kind", kind.name()));
    }

    /** Notes that a picture is no longer for everybody. */
    public void photoWithdrawn(AttachmentKind kind, Act act) {
        happened(EventType.PHOTO_WITHDRAWN, EventVisibility.REPORTER, null, null, act, Map.of("kind", kind.name()));
    }

    /** Asks that the seal of the anonymous reporter be broken. */
    public SealRequest askToUnseal(String reason, Act act) {
        happened(EventType.SEAL_REQUESTED, EventVisibility.INTERNAL, null, reason, act, Map.of());
        return new SealRequest(id, reason, act);
    }

    /** A second person lets the seal be broken for a while, or not. */
    public void decideUnseal(SealRequest request, boolean granted, Duration openFor, Act act) {
        request.decide(granted, openFor, act);
        happened(
                granted ? EventType.SEAL_GRANTED : EventType.SEAL_REFUSED,
                EventVisibility.INTERNAL,
                null,
                null,
                act,
                Map.of());
    }

    /** Notes that somebody looked at the sealed identity. */
    public void unsealed(Act act) {
        happened(EventType.SEAL_READ, EventVisibility.INTERNAL, null, null, act, Map.of());
    }

    /** Takes the entries made since loading, to be saved. */
    public List<ComplaintEvent> takeNews() {
        List<ComplaintEvent> taken = List.copyOf(news);
        taken.forEach(event -> event.belongTo(id));
        news.clear();
        return taken;
    }
}
