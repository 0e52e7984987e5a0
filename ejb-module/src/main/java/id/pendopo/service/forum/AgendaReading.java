package id.pendopo.service.forum;

import id.pendopo.domain.forum.Confirmation;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks at agendas: within the caller's scope only. */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class AgendaReading {

    @Inject
    private EditionAccess access;

    @Inject
    private Database database;

    @Inject
    private DocumentStore documents;

    @Inject
    private CurrentCaller caller;

    private record Item(long id, UUID uuid, int version, String title, int minutes, String note) {}

    /**
     * The running order of an edition, with the time at which each item begins.
     *
     * @throws NotFoundException if there is no such edition in the caller's scope
     */
    public Agenda of(UUID edition) {
        EditionRow row = access.row(edition);
        Map<Long, List<AgendaRow.Person>> speakers = new HashMap<>();
        database.list(
                """
                select s.item_id, s.name, s.position, s.institution, s.confirmation, s.substitute from forum_speaker s
                join forum_agenda_item i on i.id = s.item_id where i.edition_id = ? order by s.item_id, s.place""",
                speaker -> speakers.computeIfAbsent(speaker.getLong("item_id"), id -> new ArrayList<>())
                        .add(person(speaker)),
                row.id());
        Map<Long, List<AgendaRow.Handout>> materials = new HashMap<>();
        database.list(
                """
                select m.item_id, m.uuid, m.title, f.name, m.open from forum_material m
                join forum_agenda_item i on i.id = m.item_id join stored_file f on f.uuid = m.file
                where i.edition_id = ? order by m.id""",
                material -> materials
                        .computeIfAbsent(material.getLong("item_id"), id -> new ArrayList<>())
                        .add(new AgendaRow.Handout(
                                material.getObject("uuid", UUID.class),
                                material.getString("title"),
                                material.getString("name"),
                                material.getBoolean("open"))),
                row.id());
        List<Item> items = database.list(
                "select id, uuid, version, title, minutes, note from forum_agenda_item where edition_id = ? order by place",
                item -> new Item(
                        item.getLong("id"),
                        item.getObject("uuid", UUID.class),
                        item.getInt("version"),
                        item.getString("title"),
                        item.getInt("minutes"),
                        item.getString("note")),
                row.id());
        return agenda(row, items, speakers, materials);
    }

    private Agenda agenda(
            EditionRow row,
            List<Item> items,
            Map<Long, List<AgendaRow.Person>> speakers,
            Map<Long, List<AgendaRow.Handout>> materials) {
        List<AgendaRow> timed = new ArrayList<>();
        int minutes = 0;
        for (Item item : items) {
            Instant begin = row.startsAt() == null ? null : row.startsAt().plus(Duration.ofMinutes(minutes));
            minutes += item.minutes();
            timed.add(new AgendaRow(
                    item.uuid(),
                    item.version(),
                    timed.size() + 1,
                    item.title(),
                    item.minutes(),
                    item.note(),
                    begin,
                    begin == null ? null : begin.plus(Duration.ofMinutes(item.minutes())),
                    speakers.getOrDefault(item.id(), List.of()),
                    materials.getOrDefault(item.id(), List.of())));
        }
        Long over = row.startsAt() == null
                ? null
                : minutes - Duration.between(row.startsAt(), row.endsAt()).toMinutes();
        return new Agenda(
                row,
                timed,
                minutes,
                over,
                row.state().open() && caller.scope(Permission.FORUM_MANAGE).covers(row.agencyId()));
    }

    private static AgendaRow.Person person(ResultSet row) throws SQLException {
        return new AgendaRow.Person(
                row.getString("name"),
                row.getString("position"),
                row.getString("institution"),
                Confirmation.valueOf(row.getString("confirmation")),
                row.getString("substitute"));
    }

    /**
     * A file that goes with an item.
     *
     * @throws NotFoundException if there is none in the caller's scope
     */
    public FileContent material(UUID material) {
        UUID edition = database.first(
                        """
                        select e.uuid from forum_material m join forum_agenda_item i on i.id = m.item_id
                        join forum_edition e on e.id = i.edition_id where m.uuid = ?""",
                        row -> row.getObject(1, UUID.class),
                        material)
                .orElseThrow(() -> new NotFoundException("forum.material.unknown"));
        access.readable(edition);
        return content(material);
    }

    /**
     * A file that everybody may have, of an edition that was announced.
     *
     * @throws NotFoundException if there is none
     */
    @PermitAll
    public FileContent openMaterial(UUID material) {
        database.first(
                        """
                        select 1 from forum_material m join forum_agenda_item i on i.id = m.item_id
                        join forum_edition e on e.id = i.edition_id
                        where m.uuid = ? and m.open and e.state not in ('DRAFT', 'CANCELLED')""",
                        row -> row.getInt(1),
                        material)
                .orElseThrow(() -> new NotFoundException("forum.material.unknown"));
        return content(material);
    }

    private FileContent content(UUID material) {
        return documents.content(database.first(
                        "select file from forum_material where uuid = ?", row -> row.getObject(1, UUID.class), material)
                .orElseThrow(() -> new NotFoundException("forum.material.unknown")));
    }
}
