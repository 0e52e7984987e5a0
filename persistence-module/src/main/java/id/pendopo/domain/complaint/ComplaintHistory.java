package id.pendopo.domain.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What a history says by itself: the state it leads to, and whether it was tampered with. */
public final class ComplaintHistory {

    private ComplaintHistory() {}

    /**
     * The state a history leads to, entry by entry.
     *
     * @throws IllegalStateException if an entry does not start where the one before ended
     */
    public static ComplaintState fold(List<ComplaintEvent> history) {
        ComplaintState state = null;
        for (ComplaintEvent event : history) {
            if (event.to() != null) {
                if (event.from() != state) {
                    throw new IllegalStateException(
                            "Entry " + event.seq() + " starts from " + event.from() + ", not " + state);
                }
                state = event.to();
            }
        }
        return state;
    }

    /** Index of the first entry that does not fit the chain, counted from 1; -1 when all fit. */
    public static int verify(UUID complaint, List<ComplaintEvent> history) {
        byte[] previous = ComplaintEvent.BEGINNING;
        int number = 1;
        for (ComplaintEvent event : history) {
            if (event.seq() != number || !Arrays.equals(event.hash(complaint, previous), event.hash())) {
                return number;
            }
            previous = event.hash();
            number++;
        }
        return -1;
    }
}
