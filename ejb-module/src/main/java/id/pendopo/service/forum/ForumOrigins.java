package id.pendopo.service.forum;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where complaints and requests to change a standard were first said, for the pages of those. */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
public class ForumOrigins {

    private static final String COLUMNS =
            """
            select i.uuid, i.number, i.text, i.component, e.uuid as edition, e.agency_id, e.volume, f.name
            from forum_input i join forum_edition e on e.id = i.edition_id join forum_series f on f.id = e.series_id
            """;

    private static final int MOST = 100;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    /**
     * Where something was said.
     *
     * @param forum what the edition is called
     * @param component of the standard that is to be changed; null for a complaint
     * @param readable whether the caller may read on there
     */
    public record Origin(
            UUID input, int number, String text, String component, UUID edition, String forum, boolean readable)
            implements Serializable {}

    /** The forum a complaint comes from; whoever asks was found to see that complaint. */
    public Optional<Origin> ofComplaint(String trackingNumber) {
        return database.first(
                COLUMNS + "join complaint c on c.id = i.complaint_id where c.tracking_number = ?",
                this::origin,
                trackingNumber);
    }

    /** What was asked of a version of a standard at forums, the latest first; whoever asks was found to see that standard. */
    public List<Origin> ofStandard(UUID standard) {
        return database.list(
                COLUMNS + "join service_standard v on v.id = i.standard_id where v.uuid = ? order by i.id desc limit "
                        + MOST,
                this::origin,
                standard);
    }

    private Origin origin(ResultSet row) throws SQLException {
        Scope scope = caller.scope(Permission.FORUM_READ);
        return new Origin(
                row.getObject("uuid", UUID.class),
                row.getInt("number"),
                row.getString("text"),
                row.getString("component"),
                row.getObject("edition", UUID.class),
                row.getString("name") + " Volume " + row.getInt("volume"),
                scope.covers(row.getLong("agency_id")));
    }
}
