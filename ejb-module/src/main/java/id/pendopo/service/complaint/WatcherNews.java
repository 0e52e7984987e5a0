package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.notification.Notice;
import id.pendopo.service.identity.Callers;
import id.pendopo.service.notification.Outbox;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells followers that something happened. Whether a follower may still know of the complaint is asked now, with what that
 * person may do now; nobody is told of what one did oneself. Several changes since the last time make one notice.
 */
@Stateless
public class WatcherNews {

    /** News taken at once. */
    static final int PIECE = 200;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private Callers callers;

    @Inject
    private Outbox outbox;

    @Inject
    private StandIns standIns;

    private record News(long complaint, Long person) {}

    /**
     * Tells what is new; nodes take different news.
     *
     * @return how many news were taken
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int piece() {
        List<News> taken = database.list(
                """
                delete from complaint_watch_news where id in
                    (select id from complaint_watch_news order by id limit ? for update skip locked)
                returning complaint_id, case when actor_kind = 'USER' then actor_id end as person""",
                row -> new News(row.getLong(1), row.getObject(2, Long.class)),
                PIECE);
        Map<Long, Optional<Caller>> known = new HashMap<>();
        taken.stream()
                .collect(Collectors.groupingBy(News::complaint))
                .forEach((complaint, news) -> tell(em.find(Complaint.class, complaint), news, known));
        return taken.size();
    }

    private void tell(Complaint complaint, List<News> news, Map<Long, Optional<Caller>> known) {
        List<Long> told = database
                .list(
                        "select user_id from complaint_watcher where complaint_id = ?",
                        row -> row.getLong(1),
                        complaint.getId())
                .stream()
                .filter(watcher -> news.stream().anyMatch(one -> !watcher.equals(one.person())))
                .filter(watcher -> known.computeIfAbsent(watcher, callers::active)
                        .filter(caller -> ComplaintVisibility.sees(complaint, caller))
                        .isPresent())
                .collect(Collectors.toCollection(ArrayList::new));
        if (told.contains(complaint.assigneeId())) {
            standIns.informed(complaint, List.of(complaint.assigneeId())).stream()
                    .filter(substitute -> !told.contains(substitute))
                    .filter(substitute -> news.stream().anyMatch(one -> !substitute.equals(one.person())))
                    .forEach(told::add);
        }
        if (!told.isEmpty()) {
            outbox.notify(
                    told,
                    new Notice(
                            "complaint.watched",
                            Map.of("number", complaint.trackingNumber()),
                            "/complaint/detail.xhtml?no=" + complaint.trackingNumber()));
        }
    }
}
