package id.pendopo.service.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.complaint.FigureCell;
import id.pendopo.domain.complaint.FigureFact;
import id.pendopo.domain.complaint.FigureSums;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts all complaints from the beginning, month by month, compares with the figures as they are kept, and puts right what
 * differs. Counting of changes waits while a month is compared; work on complaints never does. The place it has come to is
 * in the database, so another node goes on where one stopped.
 */
@Stateless
public class FigureSweep {

    private static final int EXAMPLES = 20;

    @Inject
    private Database database;

    @Inject
    private AskedWork work;

    @Inject
    private FigureRows rows;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** What was found in a month. */
    private record Compared(int complaints, List<String> differences, Collection<FigureFact> facts) {}

    /** Asks for the comparison every week brings. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void askWeekly() {
        work.ask(AskedWork.Kind.FIGURE_CHECK, AskedWork.OURSELVES);
    }

    /**
     * Takes the open comparison over if nobody works on it.
     *
     * @return its number, empty if there is none for this node
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Long> claim() {
        return work.claim(AskedWork.Kind.FIGURE_CHECK);
    }

    /**
     * Compares the next month and puts it right.
     *
     * @return false when that was the last
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean month(long check) {
        FigureRows.Place place = rows.place("").orElseThrow();
        WorkingCalendar calendar = calendars.current();
        LocalDate month = next(check, calendar);
        LocalDate last = last(calendar);
        if (month.isAfter(last)) {
            finish(check, calendar);
            return false;
        }
        Compared compared = compare(month, place, calendar);
        if (!compared.differences().isEmpty() || calendar.version() != place.calendarVersion()) {
            rows.replace(month, compared.facts());
        }
        note(check, month, compared);
        return true;
    }

    private Compared compare(LocalDate month, FigureRows.Place place, WorkingCalendar calendar) {
        Map<Long, FigureFact> kept = rows.facts(month);
        Map<Long, FigureFact> right = new HashMap<>();
        List<String> differences = new ArrayList<>();
        boolean sameCalendar = place.calendarVersion() == calendar.version() || place.calendarVersion() == 0;
        List<FigureRows.Found> all = rows.received(calendar.startOf(month), calendar.startOf(month.plusMonths(1)));
        for (FigureRows.Found found : all) {
            long id = found.source().id();
            FigureFact now = FigureFact.of(found.source(), calendar);
            FigureFact was = kept.get(id);
            if (found.upTo(place.position(), place.lastId())) {
                right.put(id, now);
                if (!isSame(was, now, sameCalendar)) {
                    differences.add(found.trackingNumber());
                }
            } else if (was != null) {
                // It changed since; the counting comes to it later and takes off what it counts now.
                right.put(id, was);
            }
        }
        kept.keySet().stream().filter(id -> !right.containsKey(id)).forEach(id -> differences.add("#" + id));
        differences.addAll(sums(month, kept.values()));
        return new Compared(all.size(), differences, right.values());
    }

    /** Whether the sums are those of the facts. */
    private List<String> sums(LocalDate month, Collection<FigureFact> kept) {
        FigureSums counted = new FigureSums();
        kept.forEach(counted::add);
        Map<FigureCell, FigureTally> is = rows.cells(month);
        Map<FigureCell, FigureTally> should = counted.cells();
        long wrong = should.entrySet().stream()
                        .filter(cell -> !cell.getValue().equals(is.get(cell.getKey())))
                        .count()
                + is.keySet().stream().filter(cell -> !should.containsKey(cell)).count();
        return wrong == 0 ? List.of() : List.of(month.toString().substring(0, 7) + " (" + wrong + ")");
    }

    private static boolean isSame(FigureFact was, FigureFact now, boolean withDays) {
        if (was == null || withDays) {
            return now.equals(was);
        }
        return new FigureFact(
                        was.complaint(),
                        was.month(),
                        was.agency(),
                        was.category(),
                        was.district(),
                        was.channel(),
                        was.type(),
                        was.tier(),
                        was.marks(),
                        now.days())
                .equals(now);
    }

    private LocalDate next(long check, WorkingCalendar calendar) {
        return database.first(
                        "select last_month from complaint_figure_check where id = ?",
                        row -> row.getObject(1, LocalDate.class),
                        check)
                .map(done -> done.plusMonths(1))
                .orElseGet(() -> first(calendar));
    }

    private LocalDate first(WorkingCalendar calendar) {
        Instant received = database.first(
                        "select received_at from complaint order by received_at limit 1",
                        row -> Database.instant(row, "received_at"))
                .orElse(clock.instant());
        LocalDate month = calendar.dayOf(received).withDayOfMonth(1);
        return database.first("select min(month) from complaint_figure_fact", row -> row.getObject(1, LocalDate.class))
                .filter(kept -> kept.isBefore(month))
                .orElse(month);
    }

    private LocalDate last(WorkingCalendar calendar) {
        LocalDate today = calendar.dayOf(clock.instant()).withDayOfMonth(1);
        return database.first("select max(month) from complaint_figure_fact", row -> row.getObject(1, LocalDate.class))
                .filter(kept -> kept.isAfter(today))
                .orElse(today);
    }

    private void note(long check, LocalDate month, Compared compared) {
        String examples = database.first(
                        "select examples from complaint_figure_check where id = ?", row -> row.getString(1), check)
                .orElse("");
        List<String> shown = new ArrayList<>(examples.lines().toList());
        compared.differences().stream()
                .limit(Math.max(0, EXAMPLES - shown.size()))
                .forEach(shown::add);
        database.update(
                """
                update complaint_figure_check set touched_at = ?, last_month = ?, complaints = complaints + ?,
                    differences = differences + ?, examples = ? where id = ?""",
                clock.instant(),
                month,
                compared.complaints(),
                compared.differences().size(),
                String.join("\n", shown),
                check);
    }

    private void finish(long check, WorkingCalendar calendar) {
        database.update("update complaint_figure_place set calendar_version = ?", calendar.version());
        database.update("update complaint_figure_check set finished_at = ? where id = ?", clock.instant(), check);
    }
}
