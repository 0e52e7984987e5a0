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

/** Where complaints, commitments and requests to change a standard were first said, for the pages of those. */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
public class ForumOrigins {

    private static final String COLUMNS =
            """
            select i.uuid, i.number, i.text, i.component, e.uuid as edition, e.agency_id, e.volume, f.name
            from forum_input i join forum_edition e on e.id = i.edition_id join forum_series f on f.id = e.series_id
            """;

    /** A promise that was carried over is of what the first one was of. */
    private static final String OF_COMMITMENT =
            """
            with recursive one (id, uuid, carried_from_id) as (
                select id, uuid, carried_from_id from commitment where uuid = ?
                union all
                select k.id, k.uuid, k.carried_from_id from commitment k join one on k.id = one.carried_from_id)
            select i.uuid, i.number, e.uuid as edition, e.agency_id
            from one join forum_input i on i.commitment = one.uuid join forum_edition e on e.id = i.edition_id
            union all
            select null, 0, e.uuid, e.agency_id
            from one join forum_agreement a on a.commitment = one.uuid join forum_minutes m on m.id = a.minutes_id
            join forum_edition e on e.id = m.edition_id
            limit 1""";

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

    /**
     * What a commitment was made of.
     *
     * @param input null if it was made of an agreement of the minutes
     * @param number of the input; 0 without one
     */
    public record Said(UUID input, int number, UUID edition) implements Serializable {}

    /**
     * What was said or agreed when something was promised; whoever asks was found to see that commitment. Empty where the
     * caller may not read it.
     */
    public Optional<Said> ofCommitment(UUID commitment) {
        Scope scope = caller.scope(Permission.FORUM_READ);
        return database.first(
                OF_COMMITMENT,
                row -> scope.covers(row.getLong("agency_id"))
                        ? new Said(
                                row.getObject("uuid", UUID.class),
                                row.getInt("number"),
                                row.getObject("edition", UUID.class))
                        : null,
                commitment);
    }

    /** The forum a complaint comes from; whoever asks was found to see that complaint. */
    public Optional<Origin> ofComplaint(String trackingNumber) {
        return database.first(
                COLUMNS + "join complaint c on c.id = i.complaint_id where c.tracking_number = ?",
                this::origin,
                trackingNumber);
    }

    /**
     * What was asked of a version of a standard at forums, the latest first; whoever asks was found to see that standard. What
     * became a confidential or a supervision-level complaint is left out.
     */
    public List<Origin> ofStandard(UUID standard) {
        return database.list(
                COLUMNS
                        + """
                        join service_standard v on v.id = i.standard_id left join complaint c on c.id = i.complaint_id
                        where v.uuid = ? and (c.id is null or not c.confidential and not c.supervision)
                        order by i.id desc limit """
                        + " " + MOST,
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
