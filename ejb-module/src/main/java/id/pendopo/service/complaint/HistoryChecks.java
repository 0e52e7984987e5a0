package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The auditor asks that every history be checked against its complaint, and reads what came of it. */
@Stateless
public class HistoryChecks {

    private static final int SHOWN = 10;

    @Inject
    private Database database;

    @Inject
    private AskedWork work;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    /** Asks for a check; the watch begins it within a minute. Does nothing while one is under way. */
    @RolesAllowed(Permission.AUDIT_READ)
    public void ask() {
        currentCaller.requireEverywhere(Permission.AUDIT_READ);
        if (work.ask(AskedWork.Kind.HISTORY_CHECK, currentCaller.get().displayName())) {
            audit.record("complaint.history-check-asked", "complaint-history", "all", Map.of());
        }
    }

    /** The last checks, newest first. */
    @RolesAllowed(Permission.AUDIT_READ)
    public List<HistoryCheckRow> last() {
        currentCaller.requireEverywhere(Permission.AUDIT_READ);
        return database.list(
                """
                select asked_by, asked_at, finished_at, complaints, entries, faults, examples
                from complaint_history_check order by id desc limit ?""",
                row -> new HistoryCheckRow(
                        row.getString("asked_by"),
                        Database.instant(row, "asked_at"),
                        Database.instant(row, "finished_at"),
                        row.getLong("complaints"),
                        row.getLong("entries"),
                        row.getLong("faults"),
                        row.getString("examples").lines().toList()),
                SHOWN);
    }
}
