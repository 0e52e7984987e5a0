package id.pendopo.service.complaint;

import id.pendopo.domain.calendar.CalendarChanged;
import id.pendopo.domain.calendar.DeadlineImpact;
import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows the calendar: tells which open deadlines a change would move, and moves them when it comes. A deadline that has
 * passed never moves, nor does any into the past.
 */
@ApplicationScoped
public class CalendarFollower implements DeadlineImpact {

    private static final int PIECE = 500;

    @Inject
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    @Inject
    private Docket docket;

    private record Open(long complaint, String number, LocalDate start, int days, LocalDate due) {}

    @Override
    public List<Moved> preview(WorkingCalendar proposed) {
        List<Moved> moved = new ArrayList<>();
        for (Open deadline : open()) {
            LocalDate after = after(deadline, proposed);
            if (!after.equals(deadline.due())) {
                moved.add(new Moved(
                        deadline.number(), "/complaint/detail.xhtml?no=" + deadline.number(), deadline.due(), after));
            }
        }
        return moved;
    }

    /** Counts the open deadlines anew, in the transaction that changes the calendar. */
    void changed(@Observes CalendarChanged change) {
        Set<Long> touched = new LinkedHashSet<>();
        for (Open deadline : open()) {
            if (!after(deadline, change.calendar()).equals(deadline.due())) {
                touched.add(deadline.complaint());
            }
        }
        Act act = new Act(
                currentCaller.get(),
                clock.instant(),
                change.calendar(),
                docket.act().rules());
        List<Long> ids = List.copyOf(touched);
        for (int from = 0; from < ids.size(); from += PIECE) {
            List<Long> piece = ids.subList(from, Math.min(from + PIECE, ids.size()));
            for (Complaint complaint : em.createQuery(
                            "select distinct c from Complaint c join fetch c.deadlines where c.id in :ids order by c.id",
                            Complaint.class)
                    .setParameter("ids", piece)
                    .getResultList()) {
                if (complaint.recountDeadlines(change.calendar(), act)) {
                    docket.save(complaint, act, "deadlines-recomputed", Map.of("calendar", "" + change.version()));
                }
            }
        }
        // The rest keep their day; an estimate that has become certain says so.
        database.update(
                """
                update complaint_deadline set estimate = false, calendar_version = ?
                where stopped_at is null and status = 'RUNNING' and estimate and extract(year from due_day) = any(?)""",
                change.version(),
                change.calendar().loadedYears().stream().map(Long::valueOf).toArray(Long[]::new));
    }

    private LocalDate after(Open deadline, WorkingCalendar calendar) {
        LocalDate counted =
                calendar.addWorkingDays(deadline.start(), deadline.days()).day();
        return counted.isBefore(calendar.dayOf(clock.instant())) ? deadline.due() : counted;
    }

    private List<Open> open() {
        Instant now = clock.instant();
        return database.list(
                """
                select d.complaint_id, c.tracking_number, d.start_day, d.days, d.due_day
                from complaint_deadline d join complaint c on c.id = d.complaint_id
                where d.stopped_at is null and d.status in ('RUNNING', 'PAUSED') and d.unit = 'WORKING_DAY'
                  and d.due_at >= ? order by d.due_at, d.id""",
                row -> new Open(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        row.getObject(5, LocalDate.class)),
                Timestamp.from(now));
    }
}
