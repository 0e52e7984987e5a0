package id.pendopo.domain.commitment;

import static id.pendopo.domain.commitment.CommitmentState.CANCELLED;
import static id.pendopo.domain.commitment.CommitmentState.CARRIED_OVER;
import static id.pendopo.domain.commitment.CommitmentState.DONE;
import static id.pendopo.domain.commitment.CommitmentState.IN_PROGRESS;
import static id.pendopo.domain.commitment.CommitmentState.OPEN;
import static id.pendopo.domain.commitment.CommitmentState.VERIFIED;

import id.pendopo.domain.identity.Permission;
import java.util.EnumSet;
import java.util.Set;

/** The state machine of a promise, as a table: from where, to where, and who. */
public enum CommitmentMove {
    /** Says how far it is. */
    PROGRESS(EnumSet.of(OPEN, IN_PROGRESS), IN_PROGRESS, Permission.COMMITMENT_MANAGE, CommitmentStepKind.PROGRESSED),
    /** Says it is kept, and shows it. */
    CLAIM(EnumSet.of(OPEN, IN_PROGRESS), DONE, Permission.COMMITMENT_MANAGE, CommitmentStepKind.CLAIMED),
    /** Takes its claim back before anybody has checked it. */
    RETRACT(EnumSet.of(DONE), IN_PROGRESS, Permission.COMMITMENT_MANAGE, CommitmentStepKind.RETRACTED),
    /** Has seen that it is kept. */
    ACCEPT(EnumSet.of(DONE), VERIFIED, Permission.COMMITMENT_VERIFY, CommitmentStepKind.VERIFIED),
    /** Has not seen that, and says what is missing. */
    SEND_BACK(EnumSet.of(DONE), IN_PROGRESS, Permission.COMMITMENT_VERIFY, CommitmentStepKind.SENT_BACK),
    /** Will not be kept, and says why; who promised cannot decide that alone. */
    CANCEL(EnumSet.of(OPEN, IN_PROGRESS, DONE), CANCELLED, Permission.COMMITMENT_VERIFY, CommitmentStepKind.CANCELLED),
    /** Is to be kept later than promised. */
    CARRY_OVER(
            EnumSet.of(OPEN, IN_PROGRESS), CARRIED_OVER, Permission.COMMITMENT_MANAGE, CommitmentStepKind.CARRIED_OVER);

    private final Set<CommitmentState> from;
    private final CommitmentState to;
    private final String permission;
    private final CommitmentStepKind step;

    CommitmentMove(Set<CommitmentState> from, CommitmentState to, String permission, CommitmentStepKind step) {
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.step = step;
    }

    public boolean startsAt(CommitmentState state) {
        return from.contains(state);
    }

    public CommitmentState to() {
        return to;
    }

    /** What whoever does it must be allowed. */
    public String permission() {
        return permission;
    }

    /** What the history calls it. */
    public CommitmentStepKind step() {
        return step;
    }
}
