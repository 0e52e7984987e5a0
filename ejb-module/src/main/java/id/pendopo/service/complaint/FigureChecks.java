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

/** Who configures complaints, or the auditor, asks that the figures be compared with the complaints themselves. */
@Stateless
public class FigureChecks {

    private static final int SHOWN = 10;

    @Inject
    private Database database;

    @Inject
    private AskedWork work;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    /** Asks for a comparison; the watch begins it within a minute. Does nothing while one is under way. */
    @RolesAllowed({Permission.AUDIT_READ, Permission.COMPLAINT_CONFIGURE})
    public void ask() {
        currentCaller.requireEverywhere(Permission.AUDIT_READ, Permission.COMPLAINT_CONFIGURE);
        if (work.ask(AskedWork.Kind.FIGURE_CHECK, currentCaller.get().displayName())) {
            audit.record("complaint.figure-check-asked", "complaint-figures", "all", Map.of());
        }
    }

    /** The last comparisons, newest first. */
    @RolesAllowed({Permission.AUDIT_READ, Permission.COMPLAINT_CONFIGURE})
    public List<FigureCheckRow> last() {
        currentCaller.requireEverywhere(Permission.AUDIT_READ, Permission.COMPLAINT_CONFIGURE);
        return database.list(
                """
                select asked_by, asked_at, finished_at, complaints, differences, examples
                from complaint_figure_check order by id desc limit ?""",
                row -> new FigureCheckRow(
                        row.getString("asked_by"),
                        Database.instant(row, "asked_at"),
                        Database.instant(row, "finished_at"),
                        row.getLong("complaints"),
                        row.getLong("differences"),
                        row.getString("examples").lines().toList()),
                SHOWN);
    }
}
