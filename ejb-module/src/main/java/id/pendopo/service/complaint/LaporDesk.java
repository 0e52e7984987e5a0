package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** People look at the exchange with SP4N-LAPOR! and try again what failed. */
@Stateless
@RolesAllowed(Permission.COMPLAINT_IMPORT)
public class LaporDesk {

    private static final int SHOWN = 100;

    @Inject
    private Database database;

    @Inject
    private LaporSettings settings;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public LaporState state() {
        currentCaller.requireEverywhere(Permission.COMPLAINT_IMPORT);
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
                                dead),
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
}
