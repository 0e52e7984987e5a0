package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Alarm;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What falls due by itself, in small pieces: each claims its complaints in the database, skipping those somebody else
 * works on, so any number of nodes may run it, and running it twice does nothing more.
 */
@Stateless
public class DeadlineSweep {

    static final int PIECE = 200;
    private static final Duration POSTPONED = Duration.ofHours(1);
    private static final Duration KEEP_REQUESTS = Duration.ofDays(30);

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Docket docket;

    @Inject
    private AlarmNotices notices;

    @Inject
    private EscalationRows escalations;

    /**
     * Takes the steps that are due, the earliest first, for one piece of complaints (T2c, T12, T16).
     *
     * @return how many complaints were looked at; fewer than a piece means nothing is left
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int ring() {
        List<Long> claimed = due(" for update of c skip locked");
        ring(claimed);
        return claimed.size();
    }

    /** Complaints with a step that is due, the earliest first; at most a piece. Nothing is claimed. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public List<Long> due() {
        return due("");
    }

    /** The same as {@link #ring()} for a single complaint, so that one that cannot be done holds up no other. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ringOne(long complaint) {
        ring(database.list(
                "select id from complaint where id = ? for update skip locked", row -> row.getLong(1), complaint));
    }

    /** Puts off a complaint whose step failed. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(long complaint) {
        database.update(
                "update complaint_deadline set alarm_at = ? where complaint_id = ? and alarm_at <= ?",
                Timestamp.from(clock.instant().plus(POSTPONED)),
                complaint,
                Timestamp.from(clock.instant()));
    }

    private List<Long> due(String lock) {
        return database
                .list(
                        "select c.id from complaint_deadline d join complaint c on c.id = d.complaint_id"
                                + " where d.alarm_at <= ? order by d.alarm_at, d.id limit " + PIECE + lock,
                        row -> row.getLong(1),
                        Timestamp.from(clock.instant()))
                .stream()
                .distinct()
                .toList();
    }

    private void ring(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Map<Long, Complaint> found = em
                .createQuery(
                        "select distinct c from Complaint c join fetch c.deadlines where c.id in :ids", Complaint.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Complaint::getId, Function.identity()));
        Act now = docket.act(Caller.SYSTEM);
        // Not what this node remembers: another may just have moved the steps.
        Act act = new Act(now.caller(), now.at(), now.calendar(), now.rules().with(escalations.current()));
        Map<Complaint, List<Alarm>> rung = new LinkedHashMap<>();
        for (Long id : ids) {
            List<Alarm> steps = found.get(id).ring(act);
            if (!steps.isEmpty()) {
                rung.put(found.get(id), steps);
            }
        }
        docket.saveRung(rung);
        notices.rung(rung);
    }

    /** Forgets answers to keys that are long past being sent again. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int forgetRequests() {
        return database.update(
                "delete from complaint_request where made_at < ?",
                Timestamp.from(clock.instant().minus(KEEP_REQUESTS)));
    }
}
