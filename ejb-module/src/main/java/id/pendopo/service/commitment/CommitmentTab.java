package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentState;
import java.time.LocalDate;
import java.util.List;

/** Which promises a list shows. */
public enum CommitmentTab {
    /** Neither kept nor ended. */
    OPEN("k.state in (" + CommitmentState.open() + ")"),
    /** Open, and due within the days of the setting. */
    SOON("k.state in (" + CommitmentState.open() + ") and k.due_on between ?::date and ?::date"),
    /** Open and past their day. */
    LATE("k.state in (" + CommitmentState.open() + ") and k.due_on < ?::date"),
    /** Claimed as kept and not checked. */
    CLAIMED("k.state = 'DONE'"),
    /** Kept, checked or not. */
    KEPT("k.state in (" + CommitmentState.kept() + ")"),
    /** Cancelled or carried over. */
    ENDED("k.state in ('CANCELLED', 'CARRIED_OVER')"),
    ALL("true");

    private final String condition;

    CommitmentTab(String condition) {
        this.condition = condition;
    }

    /** As an SQL condition on the table {@code commitment} under the alias {@code k}. */
    String condition() {
        return condition;
    }

    /** The values for its question marks. */
    List<Object> values(LocalDate today, int soonDays) {
        return switch (this) {
            case SOON -> List.of(today, today.plusDays(soonDays));
            case LATE -> List.of(today);
            default -> List.of();
        };
    }
}
