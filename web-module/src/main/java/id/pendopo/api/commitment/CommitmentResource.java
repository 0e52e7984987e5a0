package id.pendopo.api.commitment;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Listing;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.domain.commitment.CommitmentMove;
import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.commitment.CommitmentBoard;
import id.pendopo.service.commitment.CommitmentDetail;
import id.pendopo.service.commitment.CommitmentFilter;
import id.pendopo.service.commitment.CommitmentReading;
import id.pendopo.service.commitment.CommitmentRow;
import id.pendopo.service.commitment.CommitmentTab;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What agencies promised, and where it stands. */
@Path("/commitments")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CommitmentResource {

    private static final FieldNames NAMES = new FieldNames(Map.of("cursor", "after"));
    private static final int LIMIT = 25;
    private static final int LIMIT_MAX = 100;

    /** Years are looked at by the service, which refuses those it does not know. */
    private static final int NO_YEAR = 0;

    private static final int LAST_YEAR = 2200;

    static final String AT = "commitments";

    @Inject
    private CommitmentBoard board;

    @Inject
    private CommitmentReading reading;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        CommitmentTab asked = query.oneOf("tab", CommitmentTab.class);
        String agency = query.text("agency");
        CommitmentSource source = query.oneOf("source", CommitmentSource.class);
        int year = query.number("year", NO_YEAR, 1, LAST_YEAR);
        String words = query.text("q");
        String after = query.text("after");
        int limit = query.number("limit", LIMIT, 1, LIMIT_MAX);
        query.complete();
        CommitmentTab tab = asked == null ? CommitmentTab.ALL : asked;
        CommitmentFilter filter = new CommitmentFilter(agency, source, year == NO_YEAR ? null : year, words);
        Page<CommitmentRow> page = NAMES.translate(() -> board.list(
                tab, filter, null, false, after, limit, board.counts(filter).get(tab)));
        byte[] body = Json.object(json -> Listing.write(json, uri, page, CommitmentResource::commitment));
        return Reference.answer(body, known);
    }

    @GET
    @Path("/{id}")
    public Response read(
            @PathParam("id") String id, @Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        CommitmentDetail detail = reading.find(uuid(id));
        return Reference.answer(
                Json.object(json -> whole(json, detail, uri.getAbsolutePath().getPath())), detail.version(), known);
    }

    /** What an address names; what is none answers as what does not exist. */
    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("commitment.unknown");
        }
    }

    /** A move as addresses call it. */
    static String path(CommitmentMove move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void whole(Json json, CommitmentDetail detail, String at) {
        commitment(json, detail.row());
        json.put("evidence", detail.evidence().isEmpty() ? null : detail.evidence())
                .put("reason", detail.reason().isEmpty() ? null : detail.reason())
                .put("verifiedAt", detail.verifiedAt())
                .put("carriedFrom", Objects.toString(detail.carriedFrom(), null))
                .put("carriedTo", Objects.toString(detail.carriedTo(), null))
                .list("milestones", detail.milestones(), (milestone, one) -> milestone
                        .put("id", one.uuid().toString())
                        .put("title", one.title())
                        .put("dueOn", one.dueOn())
                        .put("doneOn", one.doneOn())
                        .put("late", one.late()))
                .list("history", detail.history(), (step, one) -> step.put("kind", one.kind())
                        .put("state", one.state())
                        .put("progress", (long) one.progress())
                        .put("note", one.note().isEmpty() ? null : one.note())
                        .put("at", one.at())
                        .list("files", one.files(), (file, shows) -> CommitmentFileResource.file(file, shows)
                                .put("href", at + "/files/" + shows.uuid())))
                .strings(
                        "moves",
                        detail.moves().stream().map(CommitmentResource::path).toList());
    }

    private static void commitment(Json json, CommitmentRow row) {
        json.put("id", row.uuid().toString())
                .put("statement", row.statement())
                .put("agency", row.agencyCode())
                .put("person", row.person())
                .object("source", from -> from.put("kind", row.source())
                        .put("key", row.sourceKey())
                        .put("label", row.sourceLabel()))
                .put("promisedOn", row.promisedOn())
                .put("dueOn", row.dueOn())
                .put("doneOn", row.doneOn())
                .put("progress", (long) row.progress())
                .put("state", row.state())
                .put("late", row.late())
                .put("public", row.publicly());
    }
}
