package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;

/** Who follows a complaint: is told whenever something happens to it, as long as that person may know of it. */
@Stateless
@RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
public class ComplaintWatchers {

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Docket docket;

    @Inject
    private Clock clock;

    /**
     * How a complaint is followed.
     *
     * @param mine whether the caller follows it
     * @param people how many follow it
     */
    public record Following(boolean mine, int people) implements Serializable {}

    /**
     * How a complaint is followed.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Following of(String trackingNumber) {
        QueueQuery query = new QueueQuery(currentCaller.get()).and("c.tracking_number = ?", trackingNumber);
        return database.first(
                        query.first(
                                """
                                (select count(*) from complaint_watcher w where w.complaint_id = c.id) as people,
                                exists (select 1 from complaint_watcher w where w.complaint_id = c.id and w.user_id = %d) as mine"""
                                        .formatted(own()),
                                ComplaintSort.DUE),
                        row -> new Following(row.getBoolean("mine"), row.getInt("people")),
                        query.parameters())
                .orElseThrow(Docket::missing);
    }

    /**
     * Follows a complaint; does nothing if the caller does already.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     */
    public void follow(String trackingNumber) {
        Complaint complaint = docket.find(trackingNumber);
        database.update(
                "insert into complaint_watcher (complaint_id, user_id, since) values (?, ?, ?) on conflict do nothing",
                complaint.getId(),
                own(),
                clock.instant());
    }

    /**
     * Follows a complaint no more.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     */
    public void unfollow(String trackingNumber) {
        database.update(
                "delete from complaint_watcher where complaint_id = ? and user_id = ?",
                docket.find(trackingNumber).getId(),
                own());
    }

    private long own() {
        if (!currentCaller.get().isUser()) {
            throw new ForbiddenException("identity.forbidden");
        }
        return currentCaller.get().id();
    }
}
