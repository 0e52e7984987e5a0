package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.LaporKind;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.JsonText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** People look at the exchange with SP4N-LAPOR! and try again what failed. */
@Stateless
@RolesAllowed(Permission.COMPLAINT_IMPORT)
public class LaporDesk {

    private static final int SHOWN = 100;

    @Inject
    private Database database;

    @Inject
    private Secrets secrets;

    @Inject
    private LaporSettings settings;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param language of the reasons */
    public LaporState state(Locale language) {
        currentCaller.requireEverywhere(Permission.COMPLAINT_IMPORT);
        List<LaporState.Update> updates = updates(language);
        List<LaporState.Dead> dead = database.list(
                """
                select l.reference, c.tracking_number, l.attempts, l.error from complaint_lapor_link l
                join complaint c on c.id = l.complaint_id where l.state = 'DEAD' order by l.complaint_id limit ?""",
                row -> new LaporState.Dead(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)),
                SHOWN);
        return database.first(
                        """
                        select ran_at, error, (select count(*) from (select 1 from complaint_lapor_link
                            where state <> 'DEAD' and (changed or state = 'SENDING') limit ?) waits) as waiting
                        from complaint_lapor""",
                        row -> new LaporState(
                                settings.way(),
                                Database.instant(row, "ran_at"),
                                row.getString("error"),
                                row.getLong("waiting"),
                                dead,
                                updates),
                        Page.COUNT_CAP + 1)
                .orElseThrow();
    }

    /** @return how many will be tried again */
    public int retry() {
        currentCaller.requireEverywhere(Permission.COMPLAINT_IMPORT);
        int again = database.update(
                """
                update complaint_lapor_link set state = 'CURRENT', changed = true, attempts = 0, next_attempt_at = ?
                where state = 'DEAD'""",
                clock.instant());
        audit.record("complaint.lapor-retried", "complaint-import", "lapor", Map.of("count", "" + again));
        return again;
    }

    /** What a message says is for those who may see the complaint it is about. */
    private List<LaporState.Update> updates(Locale language) {
        List<Object> parameters = new ArrayList<>();
        String visible = ComplaintVisibility.condition(currentCaller.get(), parameters);
        parameters.add(LaporExchange.SOURCE);
        parameters.add(SHOWN);
        return database.list(
                """
                select u.uuid, u.reference, c.tracking_number, u.kind, u.content, u.received_at, u.reason, u.message,
                    u.sequence, c.id is not null and """
                        + " (" + visible + ") as visible"
                        + """
                 from complaint_lapor_update u join complaint_import_source s on s.code = ?
                left join complaint_import_reference r on r.source_id = s.id and r.reference = u.reference
                left join complaint c on c.id = r.complaint_id
                where u.state in ('WAITING', 'LISTED') order by u.reference, u.sequence, u.id limit ?""",
                row -> {
                    UUID uuid = row.getObject("uuid", UUID.class);
                    boolean readable = row.getBoolean("visible");
                    LaporUpdate update = LaporUpdates.opened(
                            row.getString("reference"),
                            row.getString("message"),
                            row.getLong("sequence"),
                            LaporKind.valueOf(row.getString("kind")),
                            secrets.decrypt(row.getBytes("content"), LaporUpdates.context(uuid)));
                    return new LaporState.Update(
                            uuid,
                            update.reference(),
                            readable ? row.getString("tracking_number") : null,
                            update.kind(),
                            readable ? update.text() : null,
                            readable ? update.rating() : null,
                            Database.instant(row, "received_at"),
                            JsonText.read(row.getString("reason"))
                                    .getOrDefault("en".equals(language.getLanguage()) ? "en" : "id", ""));
                },
                parameters.toArray());
    }

    /** Tries to apply a message once more at the next exchange, because the complaint stands elsewhere by now. */
    public void again(UUID update) {
        decide(update, "WAITING", "complaint.lapor-update-again");
    }

    /** Somebody has seen to it by hand. */
    public void settle(UUID update) {
        decide(update, "SETTLED", "complaint.lapor-update-settled");
    }

    private void decide(UUID update, String state, String action) {
        currentCaller.requireEverywhere(Permission.COMPLAINT_IMPORT);
        String reference = database.first(
                        """
                        update complaint_lapor_update set state = ?, reason = '{}', decided_at = ?
                        where uuid = ? and state in ('WAITING', 'LISTED') returning reference""",
                        row -> row.getString(1),
                        state,
                        clock.instant(),
                        update)
                .orElseThrow(() -> new NotFoundException("complaint.lapor.notFound"));
        audit.record(action, "complaint-import", "lapor", Map.of("reference", reference));
    }
}
