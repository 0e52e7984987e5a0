package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.BulkAction;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.JsonText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Decides on many complaints at once. What is asked for here is carried out by {@link BulkWorker}, complaint by complaint,
 * as the one who asked; only that person sees what came of it.
 */
@Stateless
public class BulkActions {

    /** As many as a page of a list can hold. */
    public static final int MOST = ComplaintLimits.PAGE_SIZE_MAX;

    private static final int SHOWN = 20;

    private static final String JOBS =
            """
            select j.uuid, j.action, j.asked_at, j.finished_at, count(*) as total,
                count(*) filter (where i.state = 'DONE') as done, count(*) filter (where i.state = 'FAILED') as failed,
                count(*) filter (where i.state = 'STOPPED') as stopped
            from complaint_bulk_job j join complaint_bulk_item i on i.job_id = j.id where j.owner_id = ?\s""";

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private UserDirectory users;

    @Inject
    private StandIns standIns;

    @Inject
    private BulkJobs jobs;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /**
     * The chosen complaints as they are now; those the caller may not know of are left out without a word.
     *
     * @throws ForbiddenException if the caller may do this to no complaint at all
     * @throws InvalidInputException for more than {@link #MOST}
     */
    @RolesAllowed({Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE})
    public List<BulkCandidate> candidates(BulkAction action, Collection<String> numbers) {
        requireFor(action);
        List<String> asked = numbers.stream()
                .filter(Objects::nonNull)
                .map(number -> number.strip().toUpperCase(Locale.ROOT))
                .filter(number -> number.matches("[A-Z0-9-]{3,24}"))
                .distinct()
                .toList();
        requireFew(asked.size());
        if (asked.isEmpty()) {
            return List.of();
        }
        String marks = asked.stream().map(number -> "?").collect(Collectors.joining(", "));
        QueueQuery query =
                new QueueQuery(currentCaller.get()).and("c.tracking_number in (" + marks + ")", asked.toArray());
        return database
                .list(
                        query.page(
                                "c.tracking_number, c.version, c.title, c.state, c.agency_id",
                                ComplaintSort.DUE,
                                null,
                                MOST),
                        row -> candidate(action, row),
                        query.parameters())
                .stream()
                .sorted(Comparator.comparingInt(one -> asked.indexOf(one.trackingNumber())))
                .toList();
    }

    private static BulkCandidate candidate(BulkAction action, ResultSet row) throws SQLException {
        ComplaintState state = ComplaintState.valueOf(row.getString("state"));
        return new BulkCandidate(
                row.getString("tracking_number"),
                row.getInt("version"),
                row.getString("title"),
                state,
                row.getObject("agency_id", Long.class),
                action.fits(state));
    }

    /** Who can be put in charge of some of these, by name. */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE})
    public List<Assignee> assignees(Collection<BulkCandidate> chosen) {
        List<UserRef> people = chosen.stream()
                .map(BulkCandidate::agencyId)
                .filter(agency -> agency != null
                        && (currentCaller.get().has(Permission.COMPLAINT_HANDLE, agency)
                                || currentCaller.get().has(Permission.COMPLAINT_APPROVE, agency)))
                .distinct()
                .flatMap(agency -> users.holding(Permission.COMPLAINT_HANDLE, agency).stream())
                .distinct()
                .sorted(Comparator.comparing(UserRef::displayName))
                .toList();
        return Assignee.of(people, standIns);
    }

    /**
     * Asks that each of the complaints be moved so. It is begun by {@link BulkWatch}, at the latest within half a minute.
     *
     * @param chosen as {@link #candidates} gave them; one that somebody changes before its turn is refused
     * @return number of the job
     * @throws InvalidInputException for none or more than {@link #MOST}
     * @throws RuleViolationException while an earlier job of the caller runs
     */
    @RolesAllowed({Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE})
    public UUID start(BulkOrder order, Collection<BulkCandidate> chosen) {
        requireFor(order.action());
        requireFew(chosen.size());
        if (chosen.isEmpty()) {
            throw new InvalidInputException("selected", "complaint.bulk.none");
        }
        return jobs.ask(
                order,
                chosen.stream()
                        .map(one -> new BulkJobs.Item(one.trackingNumber(), one.version()))
                        .toList());
    }

    /**
     * How far a job of the caller has come.
     *
     * @throws NotFoundException if there is none, or it is somebody else's
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Permission.SIGNED_IN)
    public BulkJob job(UUID uuid) {
        return database.first(JOBS + "and j.uuid = ? group by j.id", BulkActions::job, jobs.owner(), uuid)
                .orElseThrow(() -> new NotFoundException("complaint.bulk.notFound"));
    }

    /** The caller's last jobs, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Permission.SIGNED_IN)
    public List<BulkJob> mine() {
        return database.list(JOBS + "group by j.id order by j.id desc limit ?", BulkActions::job, jobs.owner(), SHOWN);
    }

    /**
     * What became of each complaint of a job of the caller, in the order they were chosen.
     *
     * @param language of the reasons
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Permission.SIGNED_IN)
    public List<BulkItem> items(UUID uuid, Locale language) {
        return database.list(
                """
                select i.tracking_number, i.state, i.reason, i.done_at
                from complaint_bulk_job j join complaint_bulk_item i on i.job_id = j.id
                where j.owner_id = ? and j.uuid = ? order by i.seq""",
                row -> new BulkItem(
                        row.getString("tracking_number"),
                        BulkItem.State.valueOf(row.getString("state")),
                        JsonText.read(row.getString("reason"))
                                .getOrDefault("en".equals(language.getLanguage()) ? "en" : "id", ""),
                        Database.instant(row, "done_at")),
                jobs.owner(),
                uuid);
    }

    /** Leaves the rest of a running job of the caller undone; what is done stays done. */
    @RolesAllowed(Permission.SIGNED_IN)
    public void stop(UUID uuid) {
        Instant now = clock.instant();
        int left = database.update(
                """
                update complaint_bulk_item i set state = 'STOPPED', done_at = ? from complaint_bulk_job j
                where j.id = i.job_id and j.uuid = ? and j.owner_id = ? and i.state = 'WAITING'""",
                now,
                uuid,
                jobs.owner());
        if (left > 0) {
            audit.record("complaint.bulk-stopped", "complaint-bulk", uuid.toString(), Map.of("complaints", "" + left));
        }
    }

    private static BulkJob job(ResultSet row) throws SQLException {
        return new BulkJob(
                row.getObject("uuid", UUID.class),
                BulkAction.valueOf(row.getString("action")),
                Database.instant(row, "asked_at"),
                Database.instant(row, "finished_at"),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("failed"),
                row.getInt("stopped"));
    }

    private void requireFor(BulkAction action) {
        if (!action.isFor(currentCaller.get())) {
            throw new ForbiddenException("identity.forbidden");
        }
    }

    private static void requireFew(int chosen) {
        if (chosen > MOST) {
            throw new InvalidInputException("selected", "complaint.bulk.tooMany", MOST);
        }
    }
}
