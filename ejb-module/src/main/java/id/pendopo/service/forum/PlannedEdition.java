package id.pendopo.service.forum;

import java.io.Serializable;
import java.util.Set;

/**
 * An edition in the planning calendar.
 *
 * @param clashes with what it collides; empty where all is well
 * @param mayOpen whether the caller may look at more than the calendar shows
 */
public record PlannedEdition(EditionRow edition, Set<Clash> clashes, boolean mayOpen) implements Serializable {

    /** Whether a collision is more than the same hour. */
    public boolean serious() {
        return clashes.stream().anyMatch(clash -> clash != Clash.TIME);
    }

    /** How two editions at overlapping times get in each other's way. */
    public enum Clash {
        /** At the same venue. */
        VENUE,
        /** Of the same agency. */
        AGENCY,
        /** Only at the same time: the same people may be wanted at both. */
        TIME
    }
}
