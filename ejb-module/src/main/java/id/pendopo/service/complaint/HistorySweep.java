package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintEvent;
import id.pendopo.domain.complaint.ComplaintHistory;
import id.pendopo.domain.complaint.HistoryFault;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Proves piece by piece that every complaint is what its history leads to and that no history was tampered with. The place
 * it has come to is in the database, so another node goes on where one stopped.
 */
@Stateless
public class HistorySweep {

    private static final int PIECE = 500;
    private static final int EXAMPLES = 20;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private AskedWork work;

    @Inject
    private Clock clock;

    private record Open(long id, long lastId, long faults, String examples) {}

    /** Asks for the check every week brings. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void askWeekly() {
        work.ask(AskedWork.Kind.HISTORY_CHECK, AskedWork.OURSELVES);
    }

    /**
     * Takes the open check over if nobody works on it.
     *
     * @return its number, empty if there is none for this node
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Long> claim() {
        return work.claim(AskedWork.Kind.HISTORY_CHECK);
    }

    /**
     * Checks the next piece.
     *
     * @return false when that was the last
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean piece(long check) {
        Open open = database.first(
                        "select id, last_id, faults, examples from complaint_history_check where id = ?",
                        row -> new Open(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)),
                        check)
                .orElseThrow();
        List<Complaint> complaints = em.createQuery(
                        "select c from Complaint c where c.id > :last order by c.id", Complaint.class)
                .setParameter("last", open.lastId())
                .setMaxResults(PIECE)
                .getResultList();
        List<String> faults = new ArrayList<>();
        long entries = check(complaints, faults);
        List<String> examples = new ArrayList<>(open.examples().lines().toList());
        faults.stream().limit(Math.max(0, EXAMPLES - examples.size())).forEach(examples::add);
        boolean more = complaints.size() == PIECE;
        Instant now = clock.instant();
        database.update(
                """
                update complaint_history_check set touched_at = ?, last_id = ?, complaints = complaints + ?,
                    entries = entries + ?, faults = faults + ?, examples = ?, finished_at = ?::timestamptz where id = ?""",
                now,
                complaints.isEmpty()
                        ? open.lastId()
                        : complaints.get(complaints.size() - 1).getId(),
                complaints.size(),
                entries,
                faults.size(),
                String.join("\n", examples),
                more ? null : now,
                check);
        return more;
    }

    private long check(List<Complaint> complaints, List<String> faults) {
        if (complaints.isEmpty()) {
            return 0;
        }
        List<ComplaintEvent> all = history(
                complaints.get(0).getId(), complaints.get(complaints.size() - 1).getId());
        Map<Long, List<ComplaintEvent>> histories =
                all.stream().collect(Collectors.groupingBy(ComplaintEvent::complaintId));
        for (Complaint complaint : complaints) {
            fault(complaint, histories.getOrDefault(complaint.getId(), List.of()))
                    .ifPresent(fault -> faults.add(complaint.trackingNumber() + " " + fault));
        }
        return all.size();
    }

    /** What does not fit may only have changed between two looks; it is looked at again while nobody can change it. */
    private Optional<HistoryFault> fault(Complaint complaint, List<ComplaintEvent> history) {
        if (!history.isEmpty() && ComplaintHistory.fault(complaint, history).isEmpty()) {
            return Optional.empty();
        }
        em.refresh(complaint, LockModeType.PESSIMISTIC_WRITE);
        List<ComplaintEvent> again = history(complaint.getId(), complaint.getId());
        return again.isEmpty() ? Optional.of(HistoryFault.CHAIN) : ComplaintHistory.fault(complaint, again);
    }

    private List<ComplaintEvent> history(long from, long to) {
        return em.createQuery(
                        "select e from ComplaintEvent e where e.complaintId between :from and :to"
                                + " order by e.complaintId, e.seq",
                        ComplaintEvent.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
