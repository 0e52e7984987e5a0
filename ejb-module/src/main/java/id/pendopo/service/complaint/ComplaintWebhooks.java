package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.ComplaintWebhookEvent;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.notification.WebhookEvent;
import id.pendopo.service.notification.WebhookSource;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What other systems are told of complaints: those the client may see, by number, state and agency. */
@ApplicationScoped
public class ComplaintWebhooks implements WebhookSource {

    static final String SUBJECT = "complaint";

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private ComplaintWebhookNews news;

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private PublicAddress site;

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<? extends WebhookEvent> events() {
        return List.of(ComplaintWebhookEvent.values());
    }

    @Override
    public void begin() {
        news.begin();
    }

    @Override
    public boolean notice() {
        return news.notice();
    }

    @Override
    public Optional<JsonObject> data(Caller client, Occurrence what) {
        List<Object> values = new ArrayList<>(List.of(client.id(), what.id(), what.sequence(), what.id()));
        String visible = ComplaintVisibility.condition(client, values);
        return database.first(
                """
                select c.tracking_number, c.agency_id, case when c.recorded_by_client = ? then c.source_reference end as reference,
                    (select f.to_state from complaint_event f where f.complaint_id = ? and f.seq <= ? and f.to_state is not null
                        order by f.seq desc limit 1) as stands
                from complaint c where c.id = ? and (%s)"""
                        .formatted(visible),
                row -> told(row, what.sequence()),
                values.toArray());
    }

    private JsonObject told(ResultSet row, int sequence) throws SQLException {
        String number = row.getString("tracking_number");
        String reference = row.getString("reference");
        JsonObjectBuilder data = JSON.createObjectBuilder().add("trackingNumber", number);
        if (reference != null) {
            data.add("sourceReference", reference);
        }
        data.add("state", ComplaintState.valueOf(row.getString("stands")).name());
        agencies.findById(row.getObject("agency_id", Long.class))
                .map(AgencyRef::code)
                .ifPresent(code -> data.add("agency", code));
        return data.add("sequence", sequence)
                .add("href", site.of("/api/v1/complaints/" + number))
                .build();
    }
}
