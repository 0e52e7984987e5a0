package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.BulkAction;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.JsonText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The pieces of a decision on many complaints, each a transaction of its own. The deed goes through the same service as if
 * it were done alone, and the mark that it is done goes with it: after a crash it is either both or neither.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkWorker {

    /** Nobody works on a job that was not touched for so long. */
    static final Duration ABANDONED = Duration.ofSeconds(30);

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Docket docket;

    @Inject
    private ComplaintAssignment assignment;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private ReplyTemplates templates;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AuditTrail audit;

    /** A job taken over: its number and whose it is. */
    public record Claim(long job, long owner) {}

    private record Piece(BulkOrder order, String number, int version) {}

    /**
     * Takes a job over that is not finished and that nobody works on.
     *
     * @param uuid that one; null: the oldest
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public Optional<Claim> claim(UUID uuid) {
        Instant now = clock.instant();
        return database.first(
                """
                update complaint_bulk_job set touched_at = ? where id = (
                    select id from complaint_bulk_job where finished_at is null
                      and (touched_at is null or touched_at < ?) and (?::uuid is null or uuid = ?::uuid)
                    order by id limit 1 for update skip locked)
                returning id, owner_id""",
                row -> new Claim(row.getLong(1), row.getLong(2)),
                now,
                now.minus(ABANDONED),
                uuid,
                uuid);
    }

    /** Places of what still waits, in order. */
    @RolesAllowed({Permission.SIGNED_IN, Permission.COMPLAINT_CONFIGURE})
    public List<Integer> waiting(long job) {
        return database.list(
                "select seq from complaint_bulk_item where job_id = ? and state = 'WAITING' order by seq",
                row -> row.getInt(1),
                job);
    }

    /**
     * Moves one complaint as the job asks. Does nothing if it is done already, or at it elsewhere.
     *
     * @throws id.pendopo.domain.platform.PendopoException if it is refused; then nothing has changed
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public void carryOut(long job, int place) {
        Optional<Piece> piece = database.first(
                """
                select j.action, j.arguments, i.tracking_number, i.version
                from complaint_bulk_item i join complaint_bulk_job j on j.id = i.job_id
                where i.job_id = ? and i.seq = ? and i.state = 'WAITING' for update of i skip locked""",
                row -> new Piece(
                        new BulkOrder(
                                BulkAction.valueOf(row.getString("action")), JsonText.read(row.getString("arguments"))),
                        row.getString("tracking_number"),
                        row.getInt("version")),
                job,
                place);
        if (piece.isEmpty()) {
            return;
        }
        move(piece.get());
        mark(job, place, "DONE", "{}");
    }

    private void move(Piece piece) {
        BulkOrder order = piece.order();
        String number = piece.number();
        switch (order.action()) {
            case ASSIGN -> assignment.assign(number, piece.version(), order.get(BulkOrder.ASSIGNEE));
            case HAND_OVER -> assignment.handOver(number, order.get(BulkOrder.FROM), order.get(BulkOrder.ASSIGNEE));
            case DISPOSE -> verification.verify(number, piece.version(), disposition(number, order));
            case REPLY -> reply(piece);
            case ARCHIVE -> verification.archive(
                    number,
                    piece.version(),
                    ArchiveReason.valueOf(order.get(BulkOrder.REASON)),
                    order.get(BulkOrder.NOTE));
        }
    }

    private Disposition disposition(String number, BulkOrder order) {
        Complaint complaint = docket.find(number);
        if (complaint.isSupervision()) {
            throw new RuleViolationException("complaint.bulk.supervision");
        }
        CategoryRef own = reference.category(complaint.categoryId());
        String category = order.get(BulkOrder.CATEGORY);
        String type = order.get(BulkOrder.TYPE);
        return new Disposition(
                type.isEmpty() ? complaint.type() : ComplaintClass.valueOf(type),
                false,
                !category.isEmpty() ? category : own == null ? null : own.code(),
                order.get(BulkOrder.AGENCY),
                null,
                complaint.isAnonymous(),
                complaint.isConfidential() || Boolean.parseBoolean(order.get(BulkOrder.CONFIDENTIAL)),
                null,
                order.get(BulkOrder.NOTE));
    }

    private void reply(Piece piece) {
        Complaint complaint = docket.find(piece.number());
        String text = templates.fillWords(piece.order().get(BulkOrder.TEXT), piece.number());
        if (text.contains(BulkOrder.GAP)) {
            throw new RuleViolationException("complaint.bulk.unfilled");
        }
        EventVisibility visibility = complaint.isConfidential()
                ? EventVisibility.REPORTER
                : EventVisibility.valueOf(piece.order().get(BulkOrder.VISIBILITY));
        desk.reply(piece.number(), piece.version(), visibility, text, null);
    }

    /**
     * Notes why one was refused; nothing happens if it is done meanwhile.
     *
     * @param reason in the words of each language
     */
    @RolesAllowed({Permission.SIGNED_IN, Permission.COMPLAINT_CONFIGURE})
    public void refused(long job, int place, Map<String, String> reason) {
        mark(job, place, "FAILED", JsonText.write(reason));
    }

    private void mark(long job, int place, String state, String reason) {
        Instant now = clock.instant();
        database.update(
                """
                update complaint_bulk_item set state = ?, reason = ?, done_at = ?
                where job_id = ? and seq = ? and state = 'WAITING'""",
                state,
                reason,
                now,
                job,
                place);
        database.update("update complaint_bulk_job set touched_at = ? where id = ?", now, job);
    }

    /** Closes a job of which nothing waits any more. */
    @RolesAllowed({Permission.SIGNED_IN, Permission.COMPLAINT_CONFIGURE})
    public void finish(long job) {
        database.first(
                        """
                        update complaint_bulk_job j set finished_at = ? where id = ? and finished_at is null
                          and not exists (select 1 from complaint_bulk_item i where i.job_id = j.id and i.state = 'WAITING')
                        returning uuid""",
                        row -> row.getString(1),
                        clock.instant(),
                        job)
                .ifPresent(uuid -> audit.record("complaint.bulk-finished", "complaint-bulk", uuid, figures(job)));
    }

    private Map<String, String> figures(long job) {
        return database.first(
                        """
                        select count(*) filter (where state = 'DONE'), count(*) filter (where state = 'FAILED')
                        from complaint_bulk_item where job_id = ?""",
                        row -> Map.of("done", row.getString(1), "failed", row.getString(2)),
                        job)
                .orElseThrow();
    }
}
