package id.pendopo.domain.commitment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a promise stands. That it is late is no state: the due date says it. */
public enum CommitmentState {
    OPEN,
    IN_PROGRESS,
    /** The agency says it is kept; nobody has checked that yet. */
    DONE,
    /** The organisation bureau has seen that it is kept. */
    VERIFIED,
    CANCELLED,
    /** Goes on as another one, with a new due date. */
    CARRIED_OVER;

    private static final Set<CommitmentState> OPEN_ONES = EnumSet.of(OPEN, IN_PROGRESS);
    private static final Set<CommitmentState> KEPT_ONES = EnumSet.of(DONE, VERIFIED);

    /** Whether the agency still has to do something. */
    public boolean isOpen() {
        return OPEN_ONES.contains(this);
    }

    /** Whether it is kept, checked or not. */
    public boolean isKept() {
        return KEPT_ONES.contains(this);
    }

    /** Names in quotes with commas between, for SQL. */
    public static String open() {
        return names(OPEN_ONES);
    }

    /** Names in quotes with commas between, for SQL. */
    public static String kept() {
        return names(KEPT_ONES);
    }

    private static String names(Set<CommitmentState> states) {
        return Arrays.stream(values())
                .filter(states::contains)
                .map(state -> "'" + state.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
