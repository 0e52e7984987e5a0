package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What falls due by itself, in small pieces: each claims its complaints in the database, skipping those somebody else
 * works on, so any number of nodes may run it, and running it twice does nothing more.
 */
@Stateless
public class DeadlineSweep {

    static final int PIECE = 50;
    private static final Duration KEEP_REQUESTS = Duration.ofDays(30);

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Docket docket;

    /**
     * Notes deadlines that have passed, oldest first.
     *
     * @return how many complaints were touched; fewer than a piece means nothing is left
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int noteMissed() {
        Act act = docket.act(Caller.SYSTEM);
        int touched = 0;
        for (Complaint complaint : claim("d.clock not in ('CONFIRMATION', 'COMPLETION')")) {
            if (complaint.missDeadlines(act)) {
                docket.save(complaint, act, "deadline-missed", Map.of());
            }
            touched++;
        }
        return touched;
    }

    /**
     * Closes complaints whose reporter stayed silent to the end of the confirmation time (T12).
     *
     * @return how many were closed
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int closeSilent() {
        Act act = docket.act(Caller.SYSTEM);
        int closed = 0;
        for (Complaint complaint : claim("d.clock = 'CONFIRMATION'")) {
            if (complaint.closeSilent(act)) {
                docket.save(complaint, act, "closed", Map.of("by", "SILENCE"));
            }
            closed++;
        }
        return closed;
    }

    /** Forgets answers to keys that are long past being sent again. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int forgetRequests() {
        return database.update(
                "delete from complaint_request where made_at < ?",
                Timestamp.from(clock.instant().minus(KEEP_REQUESTS)));
    }

    private List<Complaint> claim(String which) {
        Instant now = clock.instant();
        Set<Long> ids = new LinkedHashSet<>(database.list(
                "select c.id from complaint_deadline d join complaint c on c.id = d.complaint_id"
                        + " where d.status = 'RUNNING' and d.due_at < ? and " + which
                        + " order by d.due_at, d.id limit " + PIECE + " for update of c skip locked",
                row -> row.getLong(1),
                Timestamp.from(now)));
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct c from Complaint c join fetch c.deadlines where c.id in :ids order by c.id",
                                Complaint.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
