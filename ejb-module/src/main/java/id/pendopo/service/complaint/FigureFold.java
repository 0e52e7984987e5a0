package id.pendopo.service.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.complaint.FigureFact;
import id.pendopo.domain.complaint.FigureSums;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the figures up. It follows the changes of complaints in the order of the transactions that made them, so nothing
 * is missed and nothing counted twice, and those transactions themselves write nothing for it. Sums, facts and the place it
 * has come to are one transaction.
 */
@Stateless
public class FigureFold {

    private static final int PIECE = 2_000;

    /** As in {@link ComplaintChanges}: below it every transaction has ended. */
    private static final String HORIZON =
            "select base + pg_snapshot_xmin(pg_current_snapshot())::text::bigint from complaint_change_base";

    /**
     * Whether the latest change lies after the place p. Asked of the latest alone: for "is there one after it" the planner
     * expects a third of all complaints and reads them from the beginning.
     */
    static final String BEHIND =
            """
            coalesce((select (c.change_position, c.id) > (p.position, p.last_id) from complaint c
                order by c.change_position desc, c.id desc limit 1), false)""";

    @Inject
    private Database database;

    @Inject
    private FigureRows rows;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** Whether there is anything to count, without claiming it. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isBehind() {
        return database.first("select " + BEHIND + " from complaint_figure_place p", row -> row.getBoolean(1))
                .orElse(false);
    }

    /**
     * Counts the next piece of changes, unless somebody else does.
     *
     * @return whether there may be more
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean piece() {
        Optional<FigureRows.Place> claimed = rows.place("skip locked");
        if (claimed.isEmpty()) {
            return false;
        }
        FigureRows.Place place = claimed.get();
        WorkingCalendar calendar = calendars.current();
        long horizon = database.first(HORIZON, row -> row.getLong(1)).orElseThrow();
        List<FigureRows.Found> changed = rows.changed(place.position(), place.lastId(), horizon, PIECE);
        if (!changed.isEmpty()) {
            count(changed, calendar);
            FigureRows.Found last = changed.get(changed.size() - 1);
            database.update(
                    """
                    update complaint_figure_place set position = ?, last_id = ?, counted_at = ?,
                        calendar_version = case calendar_version when 0 then ? else calendar_version end""",
                    last.position(),
                    last.source().id(),
                    clock.instant(),
                    calendar.version());
        }
        return changed.size() == PIECE;
    }

    private void count(List<FigureRows.Found> changed, WorkingCalendar calendar) {
        Map<Long, FigureFact> before = rows.facts(changed);
        FigureSums changes = new FigureSums();
        List<FigureFact> facts = new ArrayList<>();
        for (FigureRows.Found found : changed) {
            FigureFact now = FigureFact.of(found.source(), calendar);
            FigureFact was = before.get(now.complaint());
            if (!now.equals(was)) {
                changes.move(was, now);
                facts.add(now);
            }
        }
        rows.add(changes);
        rows.save(facts);
    }

    /** When the calendar changed, working days to answers are others: everything is compared and put right. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void followCalendar() {
        database.update(
                """
                insert into complaint_figure_check (asked_by, asked_at)
                select 'Pendopo', ? from complaint_figure_place where calendar_version not in (0, ?)
                on conflict do nothing""",
                clock.instant(),
                calendars.current().version());
    }
}
