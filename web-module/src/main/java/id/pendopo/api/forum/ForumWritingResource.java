package id.pendopo.api.forum;

import id.pendopo.api.platform.Body;
import id.pendopo.api.platform.Changed;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.JsonFields;
import id.pendopo.api.platform.Preconditions;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionForm;
import id.pendopo.service.forum.EditionLife;
import id.pendopo.service.forum.EditionRegistry;
import id.pendopo.service.forum.ForumRequests;
import id.pendopo.service.forum.InputFilter;
import id.pendopo.service.forum.InputForm;
import id.pendopo.service.forum.InputRow;
import id.pendopo.service.forum.Inputs;
import id.pendopo.service.identity.ApiRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/**
 * Plans editions, moves them, and writes down what is said there. The root path is that of {@link ForumResource}: JAX-RS looks
 * no further than the classes with the longest matching one.
 */
@Path("/forums")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ForumWritingResource {

    private static final String AT = "forums";

    @Inject
    private ForumRequests requests;

    @Inject
    private EditionRegistry editions;

    @Inject
    private EditionLife life;

    @Inject
    private Inputs inputs;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(
            @HeaderParam(Preconditions.IDEMPOTENCY_KEY) String key, @Context UriInfo uri, InputStream content)
            throws IOException {
        String sender = Preconditions.idempotencyKey(key);
        JsonFields fields = JsonFields.read(Body.json(content));
        String series = fields.requiredText("series");
        ApiRequests.Made made =
                EditionJson.NAMES.translate(() -> requests.edition(sender, series, EditionJson.plan(fields, false)));
        return Changed.made(made, uri, AT);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context UriInfo uri,
            InputStream content)
            throws IOException {
        UUID uuid = EditionAccess.uuid(id);
        int version = Preconditions.required(ifMatch);
        EditionForm form = EditionJson.plan(JsonFields.read(Body.json(content)), true);
        int now = EditionJson.NAMES.translate(() -> editions.change(uuid, version, form));
        return Changed.changed(uuid, now, uri, AT);
    }

    @POST
    @Path("/{id}/moves/{move}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(
            @PathParam("id") String id,
            @PathParam("move") String path,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context UriInfo uri,
            InputStream content)
            throws IOException {
        UUID uuid = EditionAccess.uuid(id);
        EditionMove move = EditionJson.move(path).orElseThrow(() -> new NotFoundException("api.noSuchMove"));
        int version = Preconditions.required(ifMatch);
        JsonFields fields = JsonFields.read(Body.json(content));
        String reason = fields.text("reason");
        fields.complete();
        return Changed.changed(uuid, life.move(uuid, version, move, reason), uri, AT);
    }

    @GET
    @Path("/{id}/inputs")
    public Response inputs(
            @PathParam("id") String id, @Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        InputFilter filter = new InputFilter(
                query.oneOf("kind", InputKind.class),
                query.oneOf("element", StakeholderElement.class),
                Boolean.TRUE.equals(query.flag("waiting")),
                query.text("q"));
        query.complete();
        List<InputRow> said = inputs.of(EditionAccess.uuid(id), filter);
        return Reference.answer(Json.object(json -> json.list("items", said, ForumWritingResource::input)), known);
    }

    @POST
    @Path("/{id}/inputs")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response note(
            @PathParam("id") String id,
            @HeaderParam(Preconditions.IDEMPOTENCY_KEY) String key,
            @Context UriInfo uri,
            InputStream content)
            throws IOException {
        UUID uuid = EditionAccess.uuid(id);
        String sender = Preconditions.idempotencyKey(key);
        InputForm form = EditionJson.input(JsonFields.read(Body.json(content)));
        ApiRequests.Made made = EditionJson.NAMES.translate(() -> requests.input(sender, uuid, form));
        return Changed.made(made, uri, AT + "/" + uuid + "/inputs");
    }

    @GET
    @Path("/{id}/inputs/{input}")
    public Response read(
            @PathParam("id") String id,
            @PathParam("input") String input,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        InputRow row = find(id, input);
        return Reference.answer(Json.object(json -> input(json, row)), row.version(), known);
    }

    @PUT
    @Path("/{id}/inputs/{input}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("id") String id,
            @PathParam("input") String input,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context UriInfo uri,
            InputStream content)
            throws IOException {
        UUID uuid = find(id, input).uuid();
        int version = Preconditions.required(ifMatch);
        JsonFields fields = JsonFields.read(Body.json(content));
        String answer = fields.text("answer");
        String agency = fields.text("agency");
        fields.complete();
        int now = EditionJson.NAMES.translate(() -> inputs.answer(uuid, version, answer, agency));
        return Changed.changed(uuid, now, uri, AT + "/" + id + "/inputs");
    }

    /** One that was said at that edition. */
    private InputRow find(String id, String input) {
        UUID edition = EditionAccess.uuid(id);
        InputRow row = inputs.read(EditionAccess.uuid(input));
        if (!row.edition().equals(edition)) {
            throw new NotFoundException("forum.input.unknown");
        }
        return row;
    }

    private static void input(Json json, InputRow row) {
        json.put("id", row.uuid().toString())
                .put("number", (long) row.number())
                .put("kind", row.kind())
                .put("text", row.text())
                .put("element", row.element())
                .put("service", row.serviceCode())
                .put("agency", row.agencyCode())
                .put("answer", row.answer().isEmpty() ? null : row.answer())
                .put("answeredAt", row.answeredAt())
                .put("complaint", row.complaint())
                .put(
                        "commitment",
                        row.commitment() == null ? null : row.commitment().toString())
                .put("notedAt", row.notedAt());
    }
}
