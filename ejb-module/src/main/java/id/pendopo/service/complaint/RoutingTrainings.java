package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The administrator sees how good the suggestions for routing are, and has them learned anew. */
@Stateless
public class RoutingTrainings {

    private static final int SHOWN = 10;

    @Inject
    private Database database;

    @Inject
    private AskedWork work;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    /** Asks that the suggestions be learned anew; begins within a minute. Does nothing while that is under way. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public void ask() {
        if (work.ask(AskedWork.Kind.ROUTING, currentCaller.get().displayName())) {
            audit.record("complaint.routing-asked", "complaint-routing", "all", Map.of());
        }
    }

    /** The last times, newest first. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public List<RoutingTraining> last() {
        return database.list(
                """
                select asked_by, asked_at, finished_at, examples, held_out,
                    category_choices, category_first, category_among, category_common, category_bins,
                    agency_choices, agency_first, agency_among, agency_common, agency_bins
                from complaint_routing order by id desc limit ?""",
                row -> new RoutingTraining(
                        row.getString("asked_by"),
                        Database.instant(row, "asked_at"),
                        Database.instant(row, "finished_at"),
                        row.getInt("examples"),
                        row.getInt("held_out"),
                        score(row, "category"),
                        score(row, "agency")),
                SHOWN);
    }

    private static RoutingScore score(ResultSet row, String of) throws SQLException {
        int choices = row.getInt(of + "_choices");
        return row.wasNull()
                ? null
                : new RoutingScore(
                        choices,
                        row.getDouble(of + "_first"),
                        row.getDouble(of + "_among"),
                        row.getDouble(of + "_common"),
                        RoutingBin.unpack(row.getString(of + "_bins")));
    }
}
