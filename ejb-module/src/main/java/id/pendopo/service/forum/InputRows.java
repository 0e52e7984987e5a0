package id.pendopo.service.forum;

import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.forum.ForumInput;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reads inputs; the complaint one became is named only to whoever may know of it. Of what became a confidential or a
 * supervision-level complaint nobody else reads what was said, by whom, and what was answered.
 */
@ApplicationScoped
public class InputRows {

    /** Where {@code c} is the complaint as far as the caller may know of it, and {@code x} the same for everybody. */
    private static final String WITHHELD = "(x.id is not null and c.id is null and (x.confidential or x.supervision))";

    /** A condition for {@link #list}: what was said may be told to the caller. */
    static final String TOLD = "not " + WITHHELD;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AgencyDirectory agencies;

    /**
     * @param where condition on the tables {@code forum_input i} and {@code forum_edition e}, and what follows it
     * @param values for its question marks
     */
    List<InputRow> list(String where, Object... values) {
        List<Object> all = new ArrayList<>();
        String visible = ComplaintVisibility.condition(caller.get(), all);
        all.addAll(List.of(values));
        return database.list(
                """
                select i.*, e.uuid as edition, s.code as service_code, s.name as service_name,
                    c.tracking_number, v.uuid as standard_uuid, %s as withheld
                from forum_input i join forum_edition e on e.id = i.edition_id
                left join service s on s.id = i.service_id
                left join service_standard v on v.id = i.standard_id
                left join complaint x on x.id = i.complaint_id
                left join complaint c on c.id = x.id and (%s)
                where """
                                .formatted(WITHHELD, visible)
                        + " "
                        + where,
                this::row,
                all.toArray());
    }

    /** @throws RuleViolationException {@code forum.input.withheld} if the caller may not know what was said */
    void requireTold(ForumInput input) {
        if (list("i.id = ? and " + TOLD, input.getId()).isEmpty()) {
            throw new RuleViolationException("forum.input.withheld");
        }
    }

    private InputRow row(ResultSet row) throws SQLException {
        boolean withheld = row.getBoolean("withheld");
        AgencyRef agency =
                agencies.findById(row.getObject("agency_id", Long.class)).orElse(null);
        String element = row.getString("element");
        String component = row.getString("component");
        return new InputRow(
                row.getObject("uuid", UUID.class),
                row.getInt("version"),
                row.getObject("edition", UUID.class),
                row.getInt("number"),
                InputKind.valueOf(row.getString("kind")),
                withheld ? "" : row.getString("text"),
                withheld ? "" : row.getString("given_by"),
                withheld || element == null ? null : StakeholderElement.valueOf(element),
                row.getString("service_code"),
                row.getString("service_name"),
                agency == null ? null : agency.code(),
                agency == null ? null : agency.name(),
                withheld ? "" : row.getString("answer"),
                Database.instant(row, "answered_at"),
                row.getString("answered_by"),
                row.getObject("complaint_id") != null,
                row.getString("tracking_number"),
                row.getObject("commitment", UUID.class),
                row.getObject("standard_uuid", UUID.class),
                component == null ? null : StandardComponent.valueOf(component),
                row.getObject("question") != null,
                Database.instant(row, "noted_at"),
                row.getString("noted_by"),
                withheld);
    }
}
