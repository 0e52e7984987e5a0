package id.pendopo.service.forum;

import id.pendopo.domain.forum.BroadcastKind;
import id.pendopo.domain.forum.Confirmation;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The programme of an edition as it is announced: what is on, who speaks, where it is on air, what was written about it. */
@ApplicationScoped
public class PublicProgramme {

    private static final String STATIONS =
            """
            select e.uuid as edition, b.uuid, b.kind, b.station, b.channel, b.live,
                coalesce(b.airs_at, case when b.live then e.starts_at end) as airs_at, b.recording
            from forum_broadcast b join forum_edition e on e.id = b.edition_id
            where e.state not in ('DRAFT', 'CANCELLED') """;

    @Inject
    private Database database;

    private record Item(long id, String title, int minutes) {}

    /** @param begin of the edition; each item follows the ones before */
    List<PublicForum.Item> agenda(long edition, Instant begin) {
        Map<Long, List<String>> speakers = new HashMap<>();
        database.list(
                """
                select s.item_id, s.name, s.position, s.institution, s.confirmation, s.substitute from forum_speaker s
                join forum_agenda_item i on i.id = s.item_id where i.edition_id = ? order by s.item_id, s.place""",
                row -> {
                    String announced = speaker(row);
                    if (!announced.isEmpty()) {
                        speakers.computeIfAbsent(row.getLong("item_id"), id -> new ArrayList<>())
                                .add(announced);
                    }
                    return announced;
                },
                edition);
        List<PublicForum.Item> items = new ArrayList<>();
        Instant next = begin;
        for (Item item : database.list(
                "select id, title, minutes from forum_agenda_item where edition_id = ? order by place",
                row -> new Item(row.getLong("id"), row.getString("title"), row.getInt("minutes")),
                edition)) {
            items.add(new PublicForum.Item(next, item.title(), speakers.getOrDefault(item.id(), List.of())));
            next = next.plus(Duration.ofMinutes(item.minutes()));
        }
        return items;
    }

    /** Whoever declined is not announced, but who comes instead is. */
    private static String speaker(ResultSet row) throws SQLException {
        String substitute = row.getString("substitute");
        if (Confirmation.valueOf(row.getString("confirmation")) == Confirmation.DECLINED || !substitute.isEmpty()) {
            return substitute;
        }
        String position = row.getString("position");
        String institution = row.getString("institution");
        String office =
                position.isEmpty() || institution.isEmpty() ? position + institution : position + ", " + institution;
        return office.isEmpty() ? row.getString("name") : row.getString("name") + " (" + office + ")";
    }

    /** Where an edition that was announced is on air. */
    List<PublicBroadcast> stations(UUID edition) {
        return database.list(
                STATIONS + "and e.uuid = ? order by b.airs_at nulls first, b.id", PublicProgramme::station, edition);
    }

    /** The same of all editions that begin after the moment. */
    List<PublicBroadcast> stationsSince(Instant since, int most) {
        return database.list(
                STATIONS + "and e.starts_at >= ? order by e.starts_at, b.id limit " + most,
                PublicProgramme::station,
                since);
    }

    List<PublicForum.Report> reports(long edition) {
        return database.list(
                "select outlet, title, link, published_on from forum_coverage where edition_id = ? order by published_on, id",
                row -> new PublicForum.Report(
                        row.getString("outlet"),
                        row.getString("title"),
                        row.getString("link"),
                        row.getObject("published_on", LocalDate.class)),
                edition);
    }

    private static PublicBroadcast station(ResultSet row) throws SQLException {
        return new PublicBroadcast(
                row.getObject("edition", UUID.class),
                row.getObject("uuid", UUID.class),
                BroadcastKind.valueOf(row.getString("kind")),
                row.getString("station"),
                row.getString("channel"),
                row.getBoolean("live"),
                Database.instant(row, "airs_at"),
                row.getString("recording"));
    }
}
