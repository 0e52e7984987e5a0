package id.pendopo.service.forum;

import id.pendopo.domain.identity.Caller;
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

/** Who did what to an edition, as the audit trail has it, but for what concerns single people. */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class ForumHistory {

    private static final int MOST = 100;
    private static final String CHANGED = "forum.edition-changed";

    /** What concerns single people is in the trail; a hall of three hundred would leave no room for the edition itself. */
    private static final String[] OF_PEOPLE = {
        "forum.answer-noted",
        "forum.answered",
        "forum.attendance-noted",
        "forum.attendance-removed",
        "forum.invitee-added",
        "forum.moved-up",
        "forum.person-changed",
        "forum.person-removed",
        "forum.registered",
        "forum.walk-in"
    };

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
                select a.at, a.action,
                    case a.actor_kind when 'SYSTEM' then ? else coalesce(u.display_name, a.actor_name) end as who,
                    a.details ->> 'move' as move, coalesce(a.details ->> 'reason', '') as reason,
                    array(select jsonb_object_keys(a.details)) as fields, coalesce(a.details ->> 'what', '') as deed,
                    coalesce(a.details ->> 'item', a.details ->> 'where', '') as part
                from audit_entry a left join user_account u on a.actor_kind = 'USER' and u.id = a.actor_id
                where a.object_type = 'forum-edition' and a.object_id = ? and a.action <> all (?)
                order by a.at desc, a.id desc limit"""
                        + " " + MOST,
                ForumHistory::row,
                Caller.SYSTEM.displayName(),
                edition.toString(),
                OF_PEOPLE);
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
                        : List.of(),
                row.getString("deed"),
                row.getString("part"));
    }
}
