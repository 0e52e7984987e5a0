package id.pendopo.service.forum;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.service.commitment.Commitments;
import id.pendopo.service.complaint.PublicText;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what everybody may know of one edition; {@link PublicForums} has found that it is announced or published. */
@ApplicationScoped
public class PublicForumParts {

    private static final int MOST = 1_000;

    /** What was said, of every edition under the alias {@code e}. */
    static final String SAID =
            """
            select i.id, i.number, i.kind, i.element, s.name as service, i.text, i.answer, i.agency_id,
                i.complaint_id is not null as complained, i.commitment is not null as promised, k.uuid as commitment,
                i.standard_id is not null as change, e.uuid as edition, e.volume, e.starts_at
            from forum_input i join forum_edition e on e.id = i.edition_id left join service s on s.id = i.service_id
            left join complaint c on c.id = i.complaint_id left join commitment k on k.uuid = i.commitment and k.is_public
            """;

    /** What became a confidential or supervision-level complaint is left out everywhere; complaints are {@code c}. */
    static final String OPEN = "(c.id is null or not c.confidential and not c.supervision)";

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Attendance attendance;

    @Inject
    private Commitments commitments;

    Optional<Object[]> minutes(long edition) {
        return database.first(
                "select m.number, m.signed_on from forum_minutes m where m.edition_id = ? and m.state = 'SEALED' and not "
                        + MinutesContents.TELLING,
                row -> new Object[] {row.getString(1), row.getObject(2, LocalDate.class)},
                edition);
    }

    boolean registering(long edition) {
        return database.first(
                        "select registration from forum_guest_book where edition_id = ?",
                        row -> row.getBoolean(1),
                        edition)
                .orElse(false);
    }

    List<PublicForum.Service> services(long edition) {
        return database.list(
                """
                select s.code, s.name from forum_edition_service x join service s on s.id = x.service_id
                where x.edition_id = ? order by s.name, s.id""",
                row -> new PublicForum.Service(row.getString(1), row.getString(2)),
                edition);
    }

    List<PublicForum.Element> elements(long edition) {
        return attendance.balance(edition).stream()
                .filter(one -> one.present() > 0)
                .map(one -> new PublicForum.Element(one.element(), one.present()))
                .toList();
    }

    List<PublicForum.Said> said(long edition) {
        return database.list(
                SAID + "where i.edition_id = ? and " + OPEN + " order by i.number limit " + MOST, this::said, edition);
    }

    /** Reads a row of {@link #SAID}; what identifies people within the words is blacked. */
    PublicForum.Said said(ResultSet row) throws SQLException {
        return new PublicForum.Said(
                row.getInt("number"),
                InputKind.valueOf(row.getString("kind")),
                element(row.getString("element")),
                row.getString("service"),
                PublicText.of(row.getString("text")),
                PublicText.of(row.getString("answer")),
                agency(row),
                row.getBoolean("complained"),
                row.getBoolean("promised"),
                row.getObject("commitment", UUID.class),
                row.getBoolean("change"));
    }

    List<PublicForum.Agreed> agreed(long edition) {
        return database.list(
                """
                select a.text, a.agency_id, a.due_on from forum_agreement a join forum_minutes m on m.id = a.minutes_id
                where m.edition_id = ? and m.state = 'SEALED' order by a.id""",
                row -> new PublicForum.Agreed(
                        PublicText.of(row.getString("text")), agency(row), row.getObject("due_on", LocalDate.class)),
                edition);
    }

    List<PublicForum.Promised> promised(UUID edition) {
        return commitments.of(CommitmentSource.FORUM, edition).stream()
                .filter(one -> one.publicly() && !one.confidential())
                .map(one -> new PublicForum.Promised(
                        one.uuid(),
                        one.statement(),
                        one.agency(),
                        one.dueOn(),
                        one.state(),
                        one.progress(),
                        one.late()))
                .toList();
    }

    List<PublicForum.Photo> photos(long edition) {
        return database.list(
                "select public_uuid, words from forum_photo where edition_id = ? and public_uuid is not null order by id",
                row -> new PublicForum.Photo(row.getObject(1, UUID.class), row.getString(2)),
                edition);
    }

    List<PublicForum.Material> materials(long edition) {
        return database.list(
                """
                select m.uuid, m.title from forum_material m join forum_agenda_item i on i.id = m.item_id
                where i.edition_id = ? and m.open order by i.place, m.id""",
                row -> new PublicForum.Material(row.getObject(1, UUID.class), row.getString(2)),
                edition);
    }

    private static StakeholderElement element(String name) {
        return name == null ? null : StakeholderElement.valueOf(name);
    }

    private String agency(ResultSet row) throws SQLException {
        return agencies.findById(row.getObject("agency_id", Long.class))
                .map(AgencyRef::name)
                .orElse(null);
    }
}
