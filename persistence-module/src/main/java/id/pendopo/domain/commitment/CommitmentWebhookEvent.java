package id.pendopo.domain.commitment;

import id.pendopo.domain.notification.WebhookEvent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What another system can ask to be told of about promises. */
public enum CommitmentWebhookEvent implements WebhookEvent {
    MADE(CommitmentStepKind.PROMISED),
    CHANGED(CommitmentStepKind.CHANGED),
    MILESTONE_DONE(CommitmentStepKind.MILESTONE_DONE),
    PROGRESSED(CommitmentStepKind.PROGRESSED),
    DONE(CommitmentStepKind.CLAIMED),
    /** Is not kept after all: the agency took its claim back, or the bureau did not see it. */
    REOPENED(CommitmentStepKind.RETRACTED, CommitmentStepKind.SENT_BACK),
    VERIFIED(CommitmentStepKind.VERIFIED),
    CANCELLED(CommitmentStepKind.CANCELLED),
    CARRIED_OVER(CommitmentStepKind.CARRIED_OVER),
    /** The day after its due date has come and it is not kept; no step of its history. */
    OVERDUE,
    ESCALATED(CommitmentStepKind.ESCALATED_HEAD, CommitmentStepKind.ESCALATED_SECRETARY);

    private final Set<CommitmentStepKind> steps;

    CommitmentWebhookEvent(CommitmentStepKind... steps) {
        this.steps = steps.length == 0 ? Set.of() : EnumSet.of(steps[0], steps);
    }

    /** What a step of the history is called outside; empty if it is nobody's business there. */
    public static Optional<CommitmentWebhookEvent> of(CommitmentStepKind step) {
        return Arrays.stream(values())
                .filter(event -> event.steps.contains(step))
                .findFirst();
    }

    @Override
    public String code() {
        return WebhookEvent.code("commitment", this);
    }
}
