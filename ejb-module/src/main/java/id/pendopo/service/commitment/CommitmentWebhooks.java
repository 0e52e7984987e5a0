package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentWebhookEvent;
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
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Optional;

/**
 * What other systems are told of promises: those of the agencies where the client may read them. What came from something
 * confidential is never told, whatever the client may read.
 */
@ApplicationScoped
public class CommitmentWebhooks implements WebhookSource {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private WebhookNews news;

    @Inject
    private Database database;

    @Inject
    private PublicAddress site;

    @Override
    public String subject() {
        return "commitment";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<? extends WebhookEvent> events() {
        return List.of(CommitmentWebhookEvent.values());
    }

    void moved(@Observes CommitmentMoved event) {
        CommitmentWebhookEvent.of(event.kind())
                .ifPresent(told -> tell(event.commitment().getId(), told));
    }

    /** Tells of what has just been written into the history, or of what is no step of it, in the same transaction. */
    void tell(long commitment, CommitmentWebhookEvent event) {
        int steps = database.first(
                        "select count(*) from commitment_step where commitment_id = ?",
                        row -> row.getInt(1),
                        commitment)
                .orElse(0);
        news.tell(this, event, commitment, steps);
    }

    @Override
    public Optional<JsonObject> data(Caller client, Occurrence what) {
        record Told(long agency, JsonObject data) {}
        return database.first(
                        """
                        select k.uuid, k.agency_id, a.code as agency, k.source, k.due_on,
                            coalesce((select s.state from commitment_step s where s.commitment_id = k.id order by s.id
                                offset ? limit 1), k.state) as stands
                        from commitment k join agency a on a.id = k.agency_id where k.id = ? and not k.confidential""",
                        row -> new Told(
                                row.getLong("agency_id"),
                                JSON.createObjectBuilder()
                                        .add("id", row.getString("uuid"))
                                        .add("state", row.getString("stands"))
                                        .add("agency", row.getString("agency"))
                                        .add("source", row.getString("source"))
                                        .add("dueOn", row.getString("due_on"))
                                        .add("sequence", what.sequence())
                                        .add("href", site.of("/api/v1/commitments/" + row.getString("uuid")))
                                        .build()),
                        Math.max(0, what.sequence() - 1),
                        what.id())
                .filter(told -> CommitmentSight.sees(client, Permission.COMMITMENT_READ, told.agency(), false))
                .map(Told::data);
    }
}
