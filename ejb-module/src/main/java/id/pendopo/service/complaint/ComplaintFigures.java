package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Figure;
import id.pendopo.service.platform.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many complaints stand in each state, and how many are late. What is open is counted each time from an index; what
 * has ended hardly changes and is a million rows, so that is counted now and then.
 */
@ApplicationScoped
public class ComplaintFigures implements Figures {

    private static final Duration ENDED_EVERY = Duration.ofMinutes(10);

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    private volatile Map<ComplaintState, Long> ended = Map.of();
    private volatile Instant countEndedFrom = Instant.MIN;

    @Override
    public List<Figure> read() {
        Instant now = clock.instant();
        if (now.isAfter(countEndedFrom)) {
            ended = count("not in");
            countEndedFrom = now.plus(ENDED_EVERY);
        }
        Map<ComplaintState, Long> all = new EnumMap<>(ComplaintState.class);
        all.putAll(ended);
        all.putAll(count("in"));
        List<Figure> figures = new ArrayList<>();
        for (ComplaintState state : ComplaintState.values()) {
            figures.add(new Figure(
                    "pendopo_complaints",
                    "Complaints in each state",
                    Map.of("state", state.name()),
                    all.getOrDefault(state, 0L)));
        }
        figures.add(
                new Figure("pendopo_complaints_late", "Complaints whose next step is overdue", Map.of(), late(now)));
        figures.add(new Figure(
                "pendopo_complaint_history_faults",
                "Complaints that do not follow from their history, by the last finished check",
                Map.of(),
                database.first(
                                "select faults from complaint_history_check where finished_at is not null order by id desc limit 1",
                                row -> row.getLong(1))
                        .orElse(0L)));
        figures.add(new Figure(
                "pendopo_complaint_alarms_due",
                "Deadlines whose next step is due and was not taken yet, at most 10,000",
                Map.of(),
                database.first(
                                "select count(*) from (select 1 from complaint_deadline where alarm_at <= ? limit 10000) due",
                                row -> row.getLong(1),
                                now)
                        .orElse(0L)));
        return figures;
    }

    private Map<ComplaintState, Long> count(String which) {
        Map<ComplaintState, Long> counts = new EnumMap<>(ComplaintState.class);
        database.list(
                        "select state, count(*) from complaint where state " + which
                                + " ('AWAITING_VERIFICATION', 'INCOMPLETE', 'AWAITING_FOLLOW_UP', 'IN_PROGRESS',"
                                + " 'AWAITING_REPORTER') group by state",
                        row -> Map.entry(ComplaintState.valueOf(row.getString(1)), row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private long late(Instant now) {
        return database.first(
                        """
                        select count(*) from complaint
                        where state in ('AWAITING_VERIFICATION', 'AWAITING_FOLLOW_UP', 'IN_PROGRESS') and next_due_at < ?""",
                        row -> row.getLong(1),
                        now)
                .orElse(0L);
    }
}
