package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.LaporKind;
import id.pendopo.domain.complaint.ReporterCaller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.JsonText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Applies what SP4N-LAPOR! tells of reports that are here already, each message in a transaction of its own, those of one
 * report in the other side's order. A message becomes the same move as if the reporter made it in the public window; what
 * the state does not allow, or what is older than what was applied, waits for a person with its reason.
 */
@Stateless
@RolesAllowed(Permission.COMPLAINT_IMPORT)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LaporUpdates {

    private static final int PIECE = 500;
    private static final int REFERENCE = 120;

    @Inject
    private Database database;

    @Inject
    private Secrets secrets;

    @Inject
    private Docket docket;

    @Inject
    private ReporterMoves moves;

    @Inject
    private RunAs runAs;

    @Inject
    private Clock clock;

    private record Open(UUID uuid, String number, LaporUpdate update, Instant receivedAt) {}

    /**
     * Keeps messages until they are applied; one that came before is left out. Of a message that came again with other
     * words, the one that was not applied yet makes way.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keep(List<LaporUpdate> updates) {
        for (LaporUpdate update : updates) {
            String reference = shortened(update.reference());
            String message = shortened(update.message());
            UUID uuid = UUID.randomUUID();
            boolean fresh = database.update(
                            """
                            insert into complaint_lapor_update
                                (uuid, reference, message, sequence, kind, digest, content, received_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (reference, digest) do nothing""",
                            uuid,
                            reference,
                            message,
                            update.sequence(),
                            update.kind().name(),
                            secrets.keyedHash("complaint.lapor.update", said(update, true)),
                            secrets.encrypt(said(update, false), context(uuid)),
                            clock.instant())
                    == 1;
            if (fresh && !message.isEmpty()) {
                database.update(
                        """
                        update complaint_lapor_update o set state = 'REPLACED', decided_at = ?
                        where o.reference = ? and o.message = ? and o.state in ('WAITING', 'LISTED') and exists (
                            select 1 from complaint_lapor_update n where n.reference = o.reference and n.message = o.message
                              and (n.sequence, n.id) > (o.sequence, o.id))""",
                        clock.instant(),
                        reference,
                        message);
            }
        }
    }

    /** What can be applied now, in order: of reports that are here. */
    public List<UUID> waiting() {
        return database.list(
                """
                select u.uuid from complaint_lapor_update u
                join complaint_import_source s on s.code = ?
                join complaint_import_reference r on r.source_id = s.id and r.reference = u.reference
                where u.state = 'WAITING' order by u.reference, u.sequence, u.id limit ?""",
                row -> row.getObject(1, UUID.class),
                LaporExchange.SOURCE,
                PIECE);
    }

    /**
     * Applies one message. Does nothing if it is done already, or at it elsewhere.
     *
     * @throws id.pendopo.domain.platform.PendopoException if it is refused; then nothing has changed
     */
    public void apply(UUID uuid) {
        Optional<Open> open = database.first(
                """
                select u.uuid, c.tracking_number, u.reference, u.message, u.sequence, u.kind, u.content, u.received_at
                from complaint_lapor_update u join complaint_import_source s on s.code = ?
                join complaint_import_reference r on r.source_id = s.id and r.reference = u.reference
                join complaint c on c.id = r.complaint_id
                where u.uuid = ? and u.state = 'WAITING' for update of u skip locked""",
                row -> new Open(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        opened(
                                row.getString(3),
                                row.getString(4),
                                row.getLong(5),
                                LaporKind.valueOf(row.getString(6)),
                                secrets.decrypt(row.getBytes(7), context(row.getObject(1, UUID.class)))),
                        Database.instant(row, "received_at")),
                LaporExchange.SOURCE,
                uuid);
        if (open.isEmpty()) {
            return;
        }
        LaporUpdate update = open.get().update();
        Complaint complaint = docket.open(open.get().number(), Docket.ANY_VERSION);
        requireInOrder(update);
        Instant said = said(update.at()).orElse(open.get().receivedAt());
        requireAboutNow(complaint, update.kind(), said);
        runAs.guest(ReporterCaller.of(complaint), () -> move(complaint, update));
        mark(uuid, "APPLIED", "{}");
    }

    private ComplaintMoved move(Complaint complaint, LaporUpdate update) {
        return switch (update.kind()) {
            case ADDITION -> moves.complete(complaint, update.text(), null);
            case WITHDRAWAL -> moves.withdraw(complaint, reason(update.text()));
            case ACCEPTANCE -> moves.accept(complaint, reason(update.text()), rating(update.rating()));
            case OBJECTION -> moves.object(complaint, update.text(), null);
            case UNKNOWN -> throw new RuleViolationException("complaint.lapor.kind");
        };
    }

    /** What the reporter wrote there may be longer than what is kept here beside a move; then a person decides. */
    private static String reason(String text) {
        if (text.length() > ComplaintLimits.REASON) {
            throw new InvalidInputException("text", "input.tooLong", ComplaintLimits.REASON);
        }
        return text;
    }

    private static Integer rating(String sent) {
        if (sent.isEmpty()) {
            return null;
        }
        if (!sent.matches("[1-5]([.,]0+)?")) {
            throw new RuleViolationException("complaint.lapor.rating");
        }
        return sent.charAt(0) - '0';
    }

    /** What comes after something later was applied, or differs from what was, is no longer what the reporter wants. */
    private void requireInOrder(LaporUpdate update) {
        boolean late = database.first(
                        """
                        select 1 from complaint_lapor_update where reference = ? and state = 'APPLIED'
                          and (sequence > ? or (message <> '' and message = ?)) limit 1""",
                        row -> true,
                        update.reference(),
                        update.sequence(),
                        update.message())
                .orElse(false);
        if (late) {
            throw new RuleViolationException("complaint.lapor.late");
        }
    }

    /** An answer that was not given yet cannot have been accepted, nor a question not yet asked have been answered. */
    private void requireAboutNow(Complaint complaint, LaporKind kind, Instant said) {
        String asked =
                switch (kind) {
                    case ADDITION -> "('COMPLETION_REQUESTED', 'REPORTER_ASKED')";
                    case ACCEPTANCE, OBJECTION -> "('ANSWERED')";
                    case WITHDRAWAL, UNKNOWN -> null;
                };
        if (asked == null) {
            return;
        }
        Instant last = database.first(
                        "select max(at) as at from complaint_event where complaint_id = ? and type in " + asked,
                        row -> Database.instant(row, "at"),
                        complaint.getId())
                .orElse(Instant.MIN);
        if (said.isBefore(last)) {
            throw new RuleViolationException("complaint.lapor.before");
        }
    }

    private static Optional<Instant> said(String at) {
        try {
            return at.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(at).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Notes why one was not applied; nothing happens if it is meanwhile.
     *
     * @param reason in the words of each language
     */
    public void listed(UUID uuid, Map<String, String> reason) {
        mark(uuid, "LISTED", JsonText.write(reason));
    }

    private void mark(UUID uuid, String state, String reason) {
        database.update(
                "update complaint_lapor_update set state = ?, reason = ?, decided_at = ? where uuid = ? and state = 'WAITING'",
                state,
                reason,
                clock.instant(),
                uuid);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(REFERENCE, text.length()));
    }

    /** @param whole with what makes it this message and no other; without the sequence, which a repetition may change */
    private static String said(LaporUpdate update, boolean whole) {
        Map<String, String> said = whole
                ? Map.of(
                        "id", update.message(),
                        "kind", update.kind().name(),
                        "text", update.text(),
                        "rating", update.rating(),
                        "at", update.at())
                : Map.of("text", update.text(), "rating", update.rating(), "at", update.at());
        return JsonText.write(new TreeMap<>(said));
    }

    static LaporUpdate opened(String reference, String message, long sequence, LaporKind kind, String content) {
        Map<String, String> said = JsonText.read(content);
        return new LaporUpdate(
                reference,
                message,
                sequence,
                kind,
                said.getOrDefault("text", ""),
                said.getOrDefault("rating", ""),
                said.getOrDefault("at", ""));
    }

    static String context(UUID uuid) {
        return "complaint.lapor.update/" + uuid;
    }
}
