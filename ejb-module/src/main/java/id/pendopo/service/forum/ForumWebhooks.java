package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionChanged;
import id.pendopo.domain.forum.EditionMoved;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.ForumWebhookEvent;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.notification.WebhookEvent;
import id.pendopo.service.notification.WebhookNews;
import id.pendopo.service.notification.WebhookSource;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What other systems are told of editions of forums and their minutes: those of the agencies where the client may read them. */
@ApplicationScoped
public class ForumWebhooks implements WebhookSource {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private EntityManager em;

    @Inject
    private WebhookNews news;

    @Inject
    private Database database;

    @Inject
    private PublicAddress site;

    @Override
    public String subject() {
        return "edition";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<? extends WebhookEvent> events() {
        return List.of(ForumWebhookEvent.values());
    }

    void moved(@Observes EditionMoved event) {
        ForumWebhookEvent.of(event.move()).forEach(told -> tell(event.id(), told));
    }

    void changed(@Observes EditionChanged event) {
        if (event.moved() && (event.state() == EditionState.SCHEDULED || event.state() == EditionState.RUNNING)) {
            em.flush();
            tell(event.id(), ForumWebhookEvent.EDITION_MOVED);
        }
    }

    private void tell(long edition, ForumWebhookEvent event) {
        // Every change makes another version, and its row is locked until the transaction ends.
        int version = database.first("select version from forum_edition where id = ?", row -> row.getInt(1), edition)
                .orElseThrow();
        news.tell(this, event, edition, version);
    }

    @Override
    public Optional<JsonObject> data(Caller client, Occurrence what) {
        ForumWebhookEvent event = Arrays.stream(ForumWebhookEvent.values())
                .filter(one -> one.code().equals(what.event()))
                .findFirst()
                .orElseThrow();
        record Told(long agency, JsonObject data) {}
        return database.first(
                        """
                        select e.uuid, e.agency_id, a.code as agency, s.code as series, e.volume, e.state, e.starts_at
                        from forum_edition e join forum_series s on s.id = e.series_id join agency a on a.id = e.agency_id
                        where e.id = ?""",
                        row -> new Told(row.getLong("agency_id"), told(row, event, what.sequence())),
                        what.id())
                .filter(told -> client.scope(Permission.FORUM_READ).covers(told.agency()))
                .map(Told::data);
    }

    private JsonObject told(ResultSet row, ForumWebhookEvent event, int sequence) throws SQLException {
        JsonObjectBuilder data = JSON.createObjectBuilder()
                .add("id", row.getString("uuid"))
                .add("series", row.getString("series"))
                .add("volume", row.getInt("volume"))
                .add(
                        "state",
                        event.state(EditionState.valueOf(row.getString("state")))
                                .name())
                .add("agency", row.getString("agency"));
        Instant begins = Database.instant(row, "starts_at");
        if (begins != null) {
            data.add("startsAt", begins.toString());
        }
        return data.add("sequence", sequence)
                .add("href", site.of("/api/v1/forums/" + row.getString("uuid")))
                .build();
    }
}
