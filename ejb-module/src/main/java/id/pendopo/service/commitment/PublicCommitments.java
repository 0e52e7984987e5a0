package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The public register: what was promised, by whom, until when, and where it stands. Open to everybody. */
@Stateless
@PermitAll
public class PublicCommitments {

    private static final int MAX_SIZE = 100;
    private static final int MOST = 500;

    private static final String COLUMNS =
            """
            select k.id, k.uuid, k.statement, k.source, %s as source_label,
                k.public_path, a.code as agency_code, a.name as agency, k.promised_on, k.due_on, k.done_on, k.progress, k.state,
                k.reason, n.uuid as carried_to
            from commitment k join agency a on a.id = k.agency_id
            left join commitment n on n.carried_from_id = k.id and n.is_public
            where k.is_public"""
                    .formatted(CommitmentWhere.PUBLIC_LABEL);

    @Inject
    private Database database;

    @Inject
    private CommitmentWhere wheres;

    @Inject
    private CommitmentSettings settings;

    @Inject
    private Today today;

    /**
     * A page of the register, the latest due date first.
     *
     * @param cursor of a former page; null for the first
     * @param size rows on a page, at most 100
     * @throws InvalidInputException for a cursor that is none, or naming a filter that is not known
     */
    public Page<PublicCommitment> search(CommitmentTab tab, CommitmentFilter filter, String cursor, int size) {
        List<Object> values = new ArrayList<>(tab.values(today.get(), settings.soonDays()));
        String where = " and " + tab.condition() + wheres.of(filter, CommitmentWhere.PUBLIC_LABEL, values);
        return page(where, values, cursor, size);
    }

    /**
     * A page of the public promises that came from any of several things of one kind, the latest due date first.
     *
     * @see #search
     */
    public Page<PublicCommitment> of(
            CommitmentSource source, Collection<String> keys, CommitmentTab tab, String cursor, int size) {
        List<Object> values = new ArrayList<>(tab.values(today.get(), settings.soonDays()));
        values.add(source.name());
        values.add(keys.toArray(String[]::new));
        return page(" and " + tab.condition() + " and k.source = ? and k.source_key = any(?)", values, cursor, size);
    }

    private Page<PublicCommitment> page(String where, List<Object> asked, String cursor, int size) {
        int rows = Math.min(Math.max(size, 1), MAX_SIZE);
        Cursor from = Cursor.whole(cursor, 2);
        boolean up = from != null && from.backward();
        List<Object> values = new ArrayList<>(asked);
        long count = database.first(
                        "select count(*) from (select 1 from commitment k where k.is_public" + where + " limit "
                                + (Page.COUNT_CAP + 1) + ") c",
                        row -> row.getLong(1),
                        values.toArray())
                .orElse(0L);
        String after = "";
        if (from != null) {
            after = " and (k.due_on, k.id) " + (up ? ">" : "<") + " (?, ?)";
            values.add(from.day(0));
            values.add(from.number(1));
        }
        String direction = up ? "" : " desc";
        LocalDate now = today.get();
        List<PublicCommitment> found = database.list(
                COLUMNS + where + after + " order by k.due_on" + direction + ", k.id" + direction + " limit "
                        + (rows + 1),
                row -> read(row, now),
                values.toArray());
        return Page.of(found, rows, from, row -> List.of(row.dueOn().toString(), Long.toString(row.id())), count);
    }

    /** The one that is known by that, if it is public. */
    public Page<PublicCommitment> find(UUID uuid) {
        LocalDate now = today.get();
        List<PublicCommitment> found = database.list(COLUMNS + " and k.uuid = ?", row -> read(row, now), uuid);
        return new Page<>(found, null, null, found.size(), false);
    }

    /** The public promises that came from something, by due date; at most 500. */
    public List<PublicCommitment> of(CommitmentSource source, String key) {
        LocalDate now = today.get();
        return database.list(
                COLUMNS + " and k.source = ? and k.source_key = ? order by k.due_on, k.id limit " + MOST,
                row -> read(row, now),
                source.name(),
                key);
    }

    private static PublicCommitment read(ResultSet row, LocalDate now) throws SQLException {
        CommitmentState state = CommitmentState.valueOf(row.getString("state"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return new PublicCommitment(
                row.getLong("id"),
                row.getObject("uuid", UUID.class),
                row.getString("statement"),
                CommitmentSource.valueOf(row.getString("source")),
                row.getString("source_label"),
                row.getString("public_path"),
                row.getString("agency_code"),
                row.getString("agency"),
                row.getObject("promised_on", LocalDate.class),
                due,
                row.getObject("done_on", LocalDate.class),
                row.getInt("progress"),
                state,
                state.isOpen() && due.isBefore(now),
                row.getString("reason"),
                row.getObject("carried_to", UUID.class));
    }
}
