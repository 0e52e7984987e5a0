package id.pendopo.service.complaint;

import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.JsonText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes down what {@link BulkWorker} carries out, one job at a time for each person. */
@ApplicationScoped
public class BulkJobs {

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A complaint to be moved.
     *
     * @param version what the person saw when deciding
     */
    record Item(String trackingNumber, int version) {}

    /**
     * Asks for a job of the caller.
     *
     * @throws RuleViolationException while an earlier job of the caller runs
     */
    UUID ask(BulkOrder order, List<Item> items) {
        UUID uuid = UUID.randomUUID();
        Optional<Long> job = database.first(
                """
                insert into complaint_bulk_job (uuid, action, arguments, owner_id, asked_at) values (?, ?, ?, ?, ?)
                on conflict (owner_id) where finished_at is null do nothing returning id""",
                row -> row.getLong(1),
                uuid,
                order.action().name(),
                JsonText.write(order.arguments()),
                owner(),
                clock.instant());
        if (job.isEmpty()) {
            throw new RuleViolationException("complaint.bulk.running");
        }
        database.update(
                """
                insert into complaint_bulk_item (job_id, seq, tracking_number, version)
                select ?, place, number, version::integer
                from unnest(string_to_array(?, ','), string_to_array(?, ',')) with ordinality as t (number, version, place)""",
                job.get(),
                items.stream().map(Item::trackingNumber).collect(Collectors.joining(",")),
                items.stream().map(one -> "" + one.version()).collect(Collectors.joining(",")));
        audit.record(
                "complaint.bulk-asked",
                "complaint-bulk",
                uuid.toString(),
                Map.of("action", order.action().name(), "complaints", "" + items.size()));
        return uuid;
    }

    Long owner() {
        if (!currentCaller.get().isUser()) {
            throw new ForbiddenException("identity.forbidden");
        }
        return currentCaller.get().id();
    }
}
