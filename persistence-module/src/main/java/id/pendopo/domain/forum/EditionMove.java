package id.pendopo.domain.forum;

import static id.pendopo.domain.forum.EditionState.CANCELLED;
import static id.pendopo.domain.forum.EditionState.CLOSED;
import static id.pendopo.domain.forum.EditionState.DRAFT;
import static id.pendopo.domain.forum.EditionState.FINISHED;
import static id.pendopo.domain.forum.EditionState.PUBLISHED;
import static id.pendopo.domain.forum.EditionState.RUNNING;
import static id.pendopo.domain.forum.EditionState.SCHEDULED;
import static id.pendopo.domain.forum.EditionState.SIGNED;

import id.pendopo.domain.identity.Permission;
import java.util.EnumSet;
import java.util.Set;

/**
 * The state machine of an edition, as a table: from where, to where, who, and what must be there. Nothing is signed that
 * nobody attended, nothing published that was not signed, nothing closed while a promise is open.
 */
public enum EditionMove {
    SCHEDULE(EnumSet.of(DRAFT), SCHEDULED, Permission.FORUM_MANAGE, EditionNeed.PLAN),
    /** Back to the plan, with a reason: another day is to be found. */
    POSTPONE(EnumSet.of(SCHEDULED), DRAFT, Permission.FORUM_MANAGE, EditionNeed.REASON),
    START(EnumSet.of(SCHEDULED), RUNNING, Permission.FORUM_MODERATE, EditionNeed.PLAN, EditionNeed.DAY),
    FINISH(EnumSet.of(RUNNING), FINISHED, Permission.FORUM_MODERATE),
    /** It was ended too early. */
    RESUME(EnumSet.of(FINISHED), RUNNING, Permission.FORUM_MODERATE),
    /** Driven by the minutes, when the last signature is there. */
    SIGN(EnumSet.of(FINISHED), SIGNED, Permission.FORUM_MANAGE, EditionNeed.ATTENDANCE, EditionNeed.MINUTES),
    PUBLISH(EnumSet.of(SIGNED), PUBLISHED, Permission.FORUM_MANAGE, EditionNeed.MINUTES),
    CLOSE(EnumSet.of(PUBLISHED), CLOSED, Permission.FORUM_MANAGE, EditionNeed.MINUTES, EditionNeed.COMMITMENTS),
    CANCEL(EnumSet.of(DRAFT, SCHEDULED), CANCELLED, Permission.FORUM_MANAGE, EditionNeed.REASON);

    private final Set<EditionState> from;
    private final EditionState to;
    private final String permission;
    private final Set<EditionNeed> needs;

    EditionMove(Set<EditionState> from, EditionState to, String permission, EditionNeed... needs) {
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.needs = needs.length == 0 ? Set.of() : EnumSet.of(needs[0], needs);
    }

    public boolean startsAt(EditionState state) {
        return from.contains(state);
    }

    public EditionState to() {
        return to;
    }

    /** What whoever does it must be allowed. */
    public String permission() {
        return permission;
    }

    /** What must be there. */
    public Set<EditionNeed> needs() {
        return needs;
    }

    /** Whether people do it on the page of the edition; the others follow from its minutes and commitments. */
    public boolean byHand() {
        return !(this == SIGN || this == PUBLISH || this == CLOSE);
    }
}
