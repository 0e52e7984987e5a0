package id.pendopo.service.forum;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A year of forums.
 *
 * @param months January to December
 * @param undated drafts that have no day yet
 */
public record YearPlan(int year, List<Month> months, List<PlannedEdition> undated) implements Serializable {

    /**
     * @param editions that begin in it, in their order
     * @param gaps series whose rhythm wants an edition in it, but there is none
     */
    public record Month(YearMonth month, List<PlannedEdition> editions, List<Gap> gaps) implements Serializable {}

    /**
     * A month without an edition of a series that should have one, or with less of them than it should have.
     *
     * @param past whether the month, or each of the days, is over
     * @param mayPlan whether the caller may plan one
     * @param days of a series that meets more often than once a month those that lack an edition; empty where the whole
     *     month does
     */
    public record Gap(String seriesCode, String seriesName, boolean past, boolean mayPlan, List<LocalDate> days)
            implements Serializable {

        /** How many editions are missing. */
        public int many() {
            return Math.max(1, days.size());
        }
    }

    /** How many editions there are, without those that have no day. */
    public int editions() {
        return months.stream().mapToInt(month -> month.editions().size()).sum();
    }

    /** How many of them collide with another at the same venue or of the same agency. */
    public int clashes() {
        return (int) months.stream()
                .flatMap(month -> month.editions().stream())
                .filter(one -> one.clashes().contains(PlannedEdition.Clash.VENUE)
                        || one.clashes().contains(PlannedEdition.Clash.AGENCY))
                .count();
    }

    /** How many editions the rhythms of the series want and there are not. */
    public int gaps() {
        return months.stream()
                .flatMap(month -> month.gaps().stream())
                .mapToInt(Gap::many)
                .sum();
    }
}
