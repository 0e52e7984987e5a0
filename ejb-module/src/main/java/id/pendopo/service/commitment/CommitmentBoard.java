package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.commitment.FollowUpScore;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where promises stand: figures by agency and by source, and the lists behind them. An agency sees its own, who reads for the
 * whole government all; what came from something confidential counts only for who may read that.
 */
@Stateless
@RolesAllowed(Permission.COMMITMENT_READ)
public class CommitmentBoard {

    public static final int FILE_ROWS = 5_000;
    private static final int MAX_SIZE = 200;

    /** Parameters: the last day that counts as soon, and today, twice and once. */
    private static final String MEASURES =
            """
            count(*) filter (where k.state in (%1$s)) as open,
            count(*) filter (where k.state in (%1$s) and k.due_on between ?::date and ?::date) as soon,
            count(*) filter (where k.state in (%1$s) and k.due_on < ?::date) as late,
            count(*) filter (where k.state = 'DONE') as claimed,
            count(*) filter (where k.state = 'VERIFIED') as verified,
            coalesce(max(extract(year from age(k.done_on, k.promised_on)) * 12 + extract(month from age(k.done_on, k.promised_on))
                + case when extract(day from age(k.done_on, k.promised_on)) > 0 then 1 else 0 end), 0)::integer as months"""
                    .formatted(CommitmentState.open());

    private static final String COUNTED = " and k.state not in ('CANCELLED', 'CARRIED_OVER')";

    @Inject
    private Database database;

    @Inject
    private CommitmentWhere wheres;

    @Inject
    private CommitmentSettings settings;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Today today;

    /** The agencies that promised something, by name. */
    public List<CommitmentFigure> byAgency(CommitmentFilter filter) {
        return figures("a.code", "a.name", " group by a.id, a.code, a.name order by a.name, a.id", filter);
    }

    /** What promises came from. */
    public List<CommitmentFigure> bySource(CommitmentFilter filter) {
        return figures("k.source", "''", " group by k.source order by k.source", filter);
    }

    /** All together. */
    public CommitmentFigure all(CommitmentFilter filter) {
        return figures("''", "''", "", filter).get(0);
    }

    private List<CommitmentFigure> figures(String key, String name, String grouped, CommitmentFilter filter) {
        FollowUpScore score = settings.score();
        LocalDate now = today.get();
        List<Object> values = new ArrayList<>(List.of(now, now.plusDays(settings.soonDays()), now));
        String where = wheres.of(filter, values);
        return database.list(
                "select " + key + " as key, " + name + " as name, " + MEASURES + CommitmentRows.FROM + "where "
                        + CommitmentSight.condition(caller.get()) + COUNTED + where + grouped,
                row -> CommitmentFigure.of(
                        row.getString("key"),
                        row.getString("name"),
                        row.getLong("open"),
                        row.getLong("soon"),
                        row.getLong("late"),
                        row.getLong("claimed"),
                        row.getLong("verified"),
                        row.getInt("months"),
                        score),
                values.toArray());
    }

    /** How many there are behind each tab, counted to 1,001. */
    public Map<CommitmentTab, Integer> counts(CommitmentFilter filter) {
        LocalDate now = today.get();
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        for (CommitmentTab tab : CommitmentTab.values()) {
            sql.append(sql.isEmpty() ? "select " : ", ")
                    .append("(select count(*) from (select 1 from commitment k where ");
            values.addAll(tab.values(now, settings.soonDays()));
            sql.append(tab.condition()).append(" and ").append(CommitmentSight.condition(caller.get()));
            sql.append(wheres.of(filter, values)).append(" limit ").append(Page.COUNT_CAP + 1);
            sql.append(") c) as ").append(tab.name());
        }
        return database.first(
                        sql.toString(),
                        row -> {
                            Map<CommitmentTab, Integer> counts = new EnumMap<>(CommitmentTab.class);
                            for (CommitmentTab tab : CommitmentTab.values()) {
                                counts.put(tab, row.getInt(tab.name()));
                            }
                            return counts;
                        },
                        values.toArray())
                .orElseThrow();
    }

    /**
     * A page of promises.
     *
     * @param sort what to order by; null for the due date
     * @param descending the other way round
     * @param cursor of a former page; null for the first
     * @param size rows on a page, at most 200
     * @param counted how many there are, from {@link #counts}
     * @throws InvalidInputException for a cursor that is none, or naming a filter that is not known
     */
    public Page<CommitmentRow> list(
            CommitmentTab tab,
            CommitmentFilter filter,
            CommitmentSort sort,
            boolean descending,
            String cursor,
            int size,
            int counted) {
        int rows = Math.min(Math.max(size, 1), MAX_SIZE);
        CommitmentSort by = sort == null ? CommitmentSort.DUE : sort;
        Cursor from = Cursor.whole(cursor, 2);
        boolean down = descending ^ (from != null && from.backward());
        List<Object> values = new ArrayList<>(tab.values(today.get(), settings.soonDays()));
        StringBuilder where = new StringBuilder(tab.condition()).append(wheres.of(filter, values));
        if (from != null) {
            where.append(" and (k.").append(by.column()).append(", k.id) ").append(down ? "<" : ">");
            where.append(" (?::").append(by.type()).append(", ?)");
            values.add(key(from, by));
            values.add(from.number(1));
        }
        String direction = down ? " desc" : "";
        List<CommitmentRow> found = select(
                where + " order by k." + by.column() + direction + ", k.id" + direction + " limit " + (rows + 1),
                values);
        return Page.of(found, rows, from, row -> List.of(by.key(row), Long.toString(row.id())), counted);
    }

    private static String key(Cursor from, CommitmentSort by) {
        return by == CommitmentSort.PROGRESS
                ? Integer.toString(from.decimal(0).intValue())
                : from.day(0).toString();
    }

    /** The promises behind a tab, by due date, for files; at most {@link #FILE_ROWS}. */
    public List<CommitmentRow> file(CommitmentTab tab, CommitmentFilter filter) {
        List<Object> values = new ArrayList<>(tab.values(today.get(), settings.soonDays()));
        String where = tab.condition() + wheres.of(filter, values);
        return select(where + " order by k.due_on, k.id limit " + FILE_ROWS, values);
    }

    private List<CommitmentRow> select(String where, List<Object> values) {
        LocalDate now = today.get();
        return database.list(
                CommitmentRows.COLUMNS + CommitmentRows.FROM + "where " + CommitmentSight.condition(caller.get())
                        + " and " + where,
                row -> CommitmentRows.read(row, caller.get(), now),
                values.toArray());
    }

    /** The agencies the caller may look at, by name. */
    public List<AgencyRef> readable() {
        Scope scope = caller.scope(Permission.COMMITMENT_READ);
        return agencies.active().stream()
                .filter(agency -> scope.covers(agency.id()))
                .toList();
    }
}
