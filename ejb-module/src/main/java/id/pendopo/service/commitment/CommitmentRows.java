package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads promises out of the database as lists show them. */
final class CommitmentRows {

    static final String FROM = " from commitment k join agency a on a.id = k.agency_id ";

    static final String COLUMNS =
            """
            select k.id, k.uuid, k.statement, k.source, k.source_key, k.source_label, k.source_path, k.agency_id,
                a.code as agency_code, a.short_name as agency, k.person, k.promised_on, k.due_on, k.done_on, k.progress,
                k.state, k.is_public, k.confidential""";

    /** Late on the day of its one parameter. */
    static final String LATE = "(k.state in (" + CommitmentState.open() + ") and k.due_on < ?::date)";

    private CommitmentRows() {}

    static CommitmentRow read(ResultSet row, Caller caller, LocalDate today) throws SQLException {
        CommitmentState state = CommitmentState.valueOf(row.getString("state"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        boolean confidential = row.getBoolean("confidential");
        return new CommitmentRow(
                row.getLong("id"),
                row.getObject("uuid", UUID.class),
                row.getString("statement"),
                CommitmentSource.valueOf(row.getString("source")),
                row.getString("source_key"),
                row.getString("source_label"),
                row.getString("source_path"),
                row.getString("agency_code"),
                row.getString("agency"),
                row.getString("person"),
                row.getObject("promised_on", LocalDate.class),
                due,
                row.getObject("done_on", LocalDate.class),
                row.getInt("progress"),
                state,
                state.isOpen() && due.isBefore(today),
                row.getBoolean("is_public"),
                confidential,
                CommitmentSight.sees(caller, Permission.COMMITMENT_READ, row.getLong("agency_id"), confidential));
    }
}
