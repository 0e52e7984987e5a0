package id.pendopo.api.forum;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Listing;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.forum.AgendaRow;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionDetail;
import id.pendopo.service.forum.EditionFilter;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.EditionSheet;
import id.pendopo.service.forum.EditionSheets;
import id.pendopo.service.forum.MediaView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** Editions of public forums the key may see. */
@Path("/forums")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ForumResource {

    private static final FieldNames NAMES = new FieldNames(Map.of("cursor", "after"));
    private static final int LIMIT = 25;
    private static final int LIMIT_MAX = 100;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    @Inject
    private EditionReading reading;

    @Inject
    private EditionSheets sheets;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        EditionFilter filter = new EditionFilter(
                query.text("q"),
                query.text("agency"),
                query.oneOf("kind", SeriesKind.class),
                query.oneOf("state", EditionState.class),
                query.text("series"),
                query.text("year") == null ? null : query.number("year", FIRST_YEAR, FIRST_YEAR, LAST_YEAR));
        String after = query.text("after");
        int limit = query.number("limit", LIMIT, 1, LIMIT_MAX);
        query.complete();
        Page<EditionRow> page = NAMES.translate(() -> reading.list(filter, after, limit));
        return Reference.answer(Json.object(json -> Listing.write(json, uri, page, ForumResource::edition)), known);
    }

    @GET
    @Path("/{id}")
    public Response read(
            @PathParam("id") String id, @Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        EditionSheet sheet = sheets.of(EditionAccess.uuid(id));
        return Reference.answer(
                Json.object(json -> whole(json, sheet)),
                sheet.detail().edition().version(),
                known);
    }

    private static void edition(Json json, EditionRow row) {
        json.put("id", row.uuid().toString())
                .object("series", series -> series.put("code", row.seriesCode()).put("name", row.seriesName()))
                .put("kind", row.kind())
                .put("volume", row.volume())
                .put("theme", row.theme())
                .put("topic", row.topic())
                .object("agency", agency -> agency.put("code", row.agencyCode()).put("name", row.agencyName()))
                .put("startsAt", row.startsAt())
                .put("endsAt", row.endsAt())
                .put("mode", row.mode())
                .put("venue", row.venue())
                .put("link", row.link())
                .put("special", row.special())
                .put("state", row.state())
                .put("changedAt", row.changedAt());
    }

    private static void whole(Json json, EditionSheet sheet) {
        EditionDetail detail = sheet.detail();
        edition(json, detail.edition());
        json.put("background", detail.background())
                .put("quota", detail.quota())
                .put("opener", detail.opener())
                .put("moderator", detail.moderator())
                .put("noteTaker", detail.noteTaker())
                .put("team", detail.team())
                .list("services", detail.services(), (service, row) -> service.put("code", row.code())
                        .put("name", row.name()))
                .strings("moves", detail.moves().stream().map(EditionJson::path).toList())
                .put("finishedAt", detail.finishedAt())
                .put("signedAt", detail.signedAt())
                .put("publishedAt", detail.publishedAt())
                .put("closedAt", detail.closedAt())
                .list("agenda", sheet.agenda().items(), ForumResource::item)
                .list("broadcasts", sheet.media().broadcasts(), ForumResource::broadcast)
                .list("coverage", sheet.media().coverage(), (report, row) -> report.put("outlet", row.outlet())
                        .put("title", row.title())
                        .put("link", row.link())
                        .put("publishedOn", row.publishedOn()));
    }

    private static void item(Json json, AgendaRow item) {
        json.put("number", item.number())
                .put("title", item.title())
                .put("minutes", item.minutes())
                .put("startsAt", item.startsAt())
                .put("endsAt", item.endsAt())
                .list("speakers", item.speakers(), (speaker, person) -> speaker.put("name", person.name())
                        .put("position", person.position())
                        .put("institution", person.institution())
                        .put("confirmation", person.confirmation())
                        .put("substitute", person.substitute()));
    }

    private static void broadcast(Json json, MediaView.OnAir broadcast) {
        json.put("kind", broadcast.kind())
                .put("station", broadcast.station())
                .put("channel", broadcast.channel())
                .put("live", broadcast.live())
                .put("airsAt", broadcast.airsAt())
                .put("minutes", broadcast.minutes())
                .put("recording", broadcast.recording())
                .put("proven", broadcast.proof() != null);
    }
}
