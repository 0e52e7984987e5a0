package id.pendopo.service.forum;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Who did what to an edition, as the audit trail has it. */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class ForumHistory {

    private static final int MOST = 100;
    private static final String CHANGED = "forum.edition-changed";

    @Inject
    private EditionAccess access;

    @Inject
    private Database database;

    /**
     * The acts, the latest first; at most 100.
     *
     * @throws NotFoundException if there is no such edition in the caller's scope
     */
    public List<HistoryRow> of(UUID edition) {
        access.readable(edition);
        return database.list(
                """
                select a.at, a.action, coalesce(u.display_name, a.actor_name) as who, a.details ->> 'move' as move,
                    coalesce(a.details ->> 'reason', '') as reason,
                    array(select jsonb_object_keys(a.details)) as fields
                from audit_entry a left join user_account u on a.actor_kind = 'USER' and u.id = a.actor_id
                where a.object_type = 'forum-edition' and a.object_id = ? order by a.at desc, a.id desc limit"""
                        + " " + MOST,
                ForumHistory::row,
                edition.toString());
    }

    private static HistoryRow row(ResultSet row) throws SQLException {
        String action = row.getString("action");
        return new HistoryRow(
                Database.instant(row, "at"),
                action,
                row.getString("who"),
                row.getString("move"),
                row.getString("reason"),
                CHANGED.equals(action)
                        ? List.of((String[]) row.getArray("fields").getArray())
                        : List.of());
    }
}
