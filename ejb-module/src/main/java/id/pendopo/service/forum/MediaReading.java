package id.pendopo.service.forum;

import id.pendopo.domain.forum.BroadcastKind;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Looks at broadcasts and coverage of editions: within the caller's scope only. */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class MediaReading {

    @Inject
    private EditionAccess access;

    @Inject
    private Database database;

    @Inject
    private DocumentStore documents;

    @Inject
    private CurrentCaller caller;

    /**
     * Where an edition is on air and what was written about it.
     *
     * @throws NotFoundException if there is no such edition in the caller's scope
     */
    public MediaView of(UUID edition) {
        EditionRow row = access.row(edition);
        return new MediaView(
                row,
                database.list(
                        """
                        select b.*, f.name as proof_name from forum_broadcast b left join stored_file f on f.uuid = b.proof
                        where b.edition_id = ? order by b.airs_at nulls last, b.id""",
                        MediaReading::onAir,
                        row.id()),
                database.list(
                        "select * from forum_coverage where edition_id = ? order by published_on, id",
                        report -> new MediaView.Report(
                                report.getObject("uuid", UUID.class),
                                report.getString("outlet"),
                                report.getString("title"),
                                report.getString("link"),
                                report.getObject("published_on", LocalDate.class)),
                        row.id()),
                caller.scope(Permission.FORUM_MANAGE).covers(row.agencyId()));
    }

    /**
     * What proves that a broadcast was on air.
     *
     * @throws NotFoundException if there is no such proof in the caller's scope
     */
    public FileContent proof(UUID broadcast) {
        record Proof(UUID edition, UUID file) {}
        Proof proof = database.first(
                        """
                        select e.uuid, b.proof from forum_broadcast b join forum_edition e on e.id = b.edition_id
                        where b.uuid = ? and b.proof is not null""",
                        row -> new Proof(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        broadcast)
                .orElseThrow(() -> new NotFoundException("forum.material.unknown"));
        access.readable(proof.edition());
        return documents.content(proof.file());
    }

    private static MediaView.OnAir onAir(ResultSet row) throws SQLException {
        return new MediaView.OnAir(
                row.getObject("uuid", UUID.class),
                row.getInt("version"),
                BroadcastKind.valueOf(row.getString("kind")),
                row.getString("station"),
                row.getString("channel"),
                row.getBoolean("live"),
                Database.instant(row, "airs_at"),
                row.getObject("minutes", Integer.class),
                row.getString("contract"),
                row.getString("recording"),
                row.getString("proof_name"));
    }
}
