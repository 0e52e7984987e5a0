package id.pendopo.domain.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * On which days people are told of a promise, counted from its due date in calendar days; the government's own rule, no law's.
 *
 * @param before reminders so many days before the due date; 0 is the day itself
 * @param after reminders so many days after it
 * @param head so many days after it the head of the agency is told
 * @param secretary so many days after it the sekretaris daerah is told
 */
public record CommitmentAlarms(List<Integer> before, List<Integer> after, int head, int secretary) {

    /** An alarm and the day it was for. */
    public record Rung(CommitmentAlarm alarm, LocalDate on) {}

    public CommitmentAlarms {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * What fell on the days after the first one up to the last one, in order: also days nobody looked are made up for, and no
     * day is told twice.
     */
    public List<Rung> between(LocalDate due, LocalDate first, LocalDate last) {
        List<Rung> all = new ArrayList<>();
        before.forEach(days -> all.add(new Rung(CommitmentAlarm.COMING, due.minusDays(days))));
        after.forEach(days -> all.add(new Rung(CommitmentAlarm.LATE, due.plusDays(days))));
        all.add(new Rung(CommitmentAlarm.HEAD, due.plusDays(head)));
        all.add(new Rung(CommitmentAlarm.SECRETARY, due.plusDays(secretary)));
        return all.stream()
                .filter(rung -> rung.on().isAfter(first) && !rung.on().isAfter(last))
                .sorted(Comparator.comparing(Rung::on).thenComparing(Rung::alarm))
                .toList();
    }
}
