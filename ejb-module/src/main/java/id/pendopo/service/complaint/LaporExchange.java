package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.JsonText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The database's side of the exchange with SP4N-LAPOR!, each step a transaction. What goes out is read from the histories
 * themselves, so nothing is ever lost: a report is told entry by entry, in order, until it was told the last.
 */
@Stateless
@RolesAllowed(Permission.COMPLAINT_IMPORT)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LaporExchange {

    static final String SOURCE = "lapor";
    static final int MOST_ATTEMPTS = 8;

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int ERROR = 300;

    @Inject
    private Database database;

    @Inject
    private LaporUpdates updates;

    @Inject
    private Secrets secrets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ImportBegun> begun;

    /** A report this node may tell about. */
    public record Claim(long complaint, String reference, int sentSeq, int attempts, UUID token) {}

    /** Where what comes in stands. */
    public String position() {
        return database.first("select position from complaint_lapor", row -> row.getString(1))
                .orElseThrow();
    }

    /**
     * Takes a batch in as an import; it begins at once if it is known how files of this source are read. Messages that came
     * before are left out. What it tells of reports that are here already is kept until it is applied.
     */
    public void takeIn(LaporBatch batch) {
        List<Map<String, String>> fresh = batch.reports() == null
                ? List.of()
                : batch.reports().stream().filter(this::isNew).toList();
        if (batch.reports() == null || !fresh.isEmpty()) {
            begin(batch.name(), batch.reports() == null ? batch.content() : LaporJson.table(fresh));
        }
        updates.keep(batch.updates());
        database.update("update complaint_lapor set position = ?", batch.position());
    }

    private boolean isNew(Map<String, String> report) {
        return database.update(
                        "insert into complaint_lapor_seen (digest, at) values (?, ?) on conflict do nothing",
                        secrets.keyedHash("complaint.lapor", JsonText.write(new TreeMap<>(report))),
                        clock.instant())
                == 1;
    }

    private void begin(String name, byte[] content) {
        record Known(long id, String mapping) {}
        Known source = database.first(
                        "select id, mapping from complaint_import_source where code = ?",
                        row -> new Known(row.getLong(1), row.getString(2)),
                        SOURCE)
                .orElseThrow();
        UUID uuid = UUID.randomUUID();
        Caller gateway = new Caller(Caller.Kind.SYSTEM, null, SOURCE, "SP4N-LAPOR!", Map.of());
        Instant now = clock.instant();
        try {
            new ImportIntake(database, secrets, uuid, source.id(), name, gateway)
                    .read(() -> new ByteArrayInputStream(content), ImportEncoding.UTF_8, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!ImportMapping.parse(source.mapping()).columns().isEmpty()) {
            database.update(
                    "update complaint_import set state = 'RUNNING', mapping = ?, started_at = ? where uuid = ?",
                    source.mapping(),
                    clock.instant(),
                    uuid);
            begun.fire(new ImportBegun());
        }
        audit.record("complaint.import-uploaded", "complaint-import", uuid.toString(), Map.of("source", SOURCE));
    }

    /** Notices which reports from there changed since it last looked. */
    public void notice() {
        long horizon =
                database.first(ComplaintChanges.HORIZON, row -> row.getLong(1)).orElseThrow();
        long from = database.first("select change_position from complaint_lapor for update", row -> row.getLong(1))
                .orElseThrow();
        database.update(
                """
                insert into complaint_lapor_link (complaint_id, reference, sent_seq, changed, state, next_attempt_at)
                select c.id, r.reference,
                    coalesce((select max(e.seq) from complaint_event e where e.complaint_id = c.id and e.type = 'IMPORTED'), 0),
                    true, 'CURRENT', ?
                from complaint c join complaint_import_reference r on r.complaint_id = c.id
                join complaint_import_source s on s.id = r.source_id and s.code = ?
                where c.change_position >= ? and c.change_position < ?
                on conflict (complaint_id) do update set changed = true""",
                clock.instant(),
                SOURCE,
                from,
                horizon);
        database.update("update complaint_lapor set change_position = greatest(change_position, ?)", horizon);
    }

    /** The next report to tell about; nobody else gets it for a while. */
    public Optional<Claim> claim() {
        UUID token = UUID.randomUUID();
        Instant now = clock.instant();
        return database.first(
                """
                update complaint_lapor_link set state = 'SENDING', changed = false, claim = ?, lease_until = ?,
                    attempts = attempts + 1
                where complaint_id = (select complaint_id from complaint_lapor_link
                    where (changed and state = 'CURRENT' and next_attempt_at <= ?) or (state = 'SENDING' and lease_until < ?)
                    order by next_attempt_at, complaint_id limit 1 for update skip locked)
                returning complaint_id, reference, sent_seq, attempts""",
                row -> new Claim(row.getLong(1), row.getString(2), row.getInt(3), row.getInt(4), token),
                token,
                now.plus(LEASE),
                now,
                now);
    }

    /** What there is to tell, in order. Of confidential reports only how they stand. */
    public List<LaporChange> changes(Claim claim) {
        List<LaporChange> changes = new ArrayList<>();
        database
                .list(
                        """
                        select e.seq, e.at, e.to_state, c.confidential,
                            case when e.visibility = 'PUBLIC' and not c.confidential and not c.supervision then e.body end as body,
                            (select f.to_state from complaint_event f where f.complaint_id = e.complaint_id
                                and f.seq <= e.seq and f.to_state is not null order by f.seq desc limit 1) as stands
                        from complaint_event e join complaint c on c.id = e.complaint_id
                        where e.complaint_id = ? and e.seq > ? order by e.seq""",
                        row -> row.getString("to_state") == null && row.getString("body") == null
                                ? null
                                : new LaporChange(
                                        claim.reference() + "-" + row.getInt("seq"),
                                        claim.reference(),
                                        row.getInt("seq"),
                                        status(ComplaintState.valueOf(row.getString("stands"))),
                                        row.getString("body"),
                                        Database.instant(row, "at").toString()),
                        claim.complaint(),
                        claim.sentSeq())
                .stream()
                .filter(change -> change != null)
                .forEach(changes::add);
        return changes;
    }

    /** What SP4N-LAPOR! calls it. */
    static String status(ComplaintState state) {
        return switch (state) {
            case AWAITING_VERIFICATION -> "belum terverifikasi";
            case INCOMPLETE -> "tertunda";
            case AWAITING_FOLLOW_UP -> "belum ditindaklanjuti";
            case IN_PROGRESS, AWAITING_REPORTER -> "proses";
            case CLOSED -> "selesai";
            case FORWARDED_OUTSIDE -> "bukan wewenang";
            case MERGED, ARCHIVED, WITHDRAWN -> "arsip";
        };
    }

    /** The other side has this one. */
    public void told(Claim claim, int sequence) {
        database.update(
                "update complaint_lapor_link set sent_seq = greatest(sent_seq, ?), sent_at = ? where complaint_id = ? and claim = ?",
                sequence,
                clock.instant(),
                claim.complaint(),
                claim.token());
    }

    /** All of it was told. */
    public void finished(Claim claim) {
        database.update(
                """
                update complaint_lapor_link set state = 'CURRENT', claim = null, lease_until = null, attempts = 0, error = null
                where complaint_id = ? and claim = ?""",
                claim.complaint(),
                claim.token());
    }

    /** It was not: again later, or never by itself. */
    public void failed(Claim claim, String error, boolean forGood) {
        boolean dead = forGood || claim.attempts() >= MOST_ATTEMPTS;
        database.update(
                """
                update complaint_lapor_link set state = ?, changed = true, claim = null, lease_until = null, error = ?,
                    next_attempt_at = ? where complaint_id = ? and claim = ?""",
                dead ? "DEAD" : "CURRENT",
                shortened(error),
                clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(claim.attempts() - 1, 7))),
                claim.complaint(),
                claim.token());
    }

    /** @param error null if all went well */
    public void ran(String error) {
        database.update("update complaint_lapor set ran_at = ?, error = ?::varchar", clock.instant(), shortened(error));
    }

    private static String shortened(String error) {
        return error == null ? null : error.substring(0, Math.min(ERROR, error.length()));
    }
}
