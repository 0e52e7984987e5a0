package id.pendopo.service.forum;

import id.pendopo.domain.forum.BroadcastKind;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Forums for everybody's calendar: those that were announced, of the last year and to come. */
@Stateless
@PermitAll
public class ForumFeed {

    private static final Duration BACK = Duration.ofDays(366);
    private static final int MOST = 1_000;

    @Inject
    private ForumRows rows;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Editions that are scheduled or further on, the earliest first; at most 1,000. */
    public List<EditionRow> announced() {
        return rows.announced(clock.instant().minus(BACK), MOST);
    }

    /** Broadcasts of the same editions; at most 1,000. */
    public List<PublicBroadcast> onAir() {
        return database.list(
                """
                select e.uuid as edition, b.uuid, b.kind, b.station, b.channel, b.live, b.airs_at, b.recording
                from forum_broadcast b join forum_edition e on e.id = b.edition_id
                where e.state not in ('DRAFT', 'CANCELLED') and e.starts_at >= ? order by e.starts_at, b.id limit"""
                        + " " + MOST,
                row -> new PublicBroadcast(
                        row.getObject("edition", UUID.class),
                        row.getObject("uuid", UUID.class),
                        BroadcastKind.valueOf(row.getString("kind")),
                        row.getString("station"),
                        row.getString("channel"),
                        row.getBoolean("live"),
                        Database.instant(row, "airs_at"),
                        row.getString("recording")),
                clock.instant().minus(BACK));
    }
}
