package id.pendopo.api.commitment;

import id.pendopo.api.platform.Body;
import id.pendopo.api.platform.Changed;
import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.JsonFields;
import id.pendopo.api.platform.Preconditions;
import id.pendopo.domain.commitment.CommitmentMove;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.commitment.CommitmentDesk;
import id.pendopo.service.identity.ApiRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What can be done with a promise, and its milestones. The root path is that of {@link CommitmentResource}: JAX-RS looks no
 * further than the classes with the longest matching one.
 */
@Path("/commitments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CommitmentWritingResource {

    private static final FieldNames NAMES =
            new FieldNames(Map.of("milestone", "title", "milestoneDue", "dueOn", "file", "files"));

    @Inject
    private CommitmentDesk desk;

    @POST
    @Path("/{id}/moves/{move}")
    public Response move(
            @PathParam("id") String id,
            @PathParam("move") String path,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context UriInfo uri,
            InputStream content)
            throws IOException {
        UUID uuid = CommitmentResource.uuid(id);
        CommitmentMove move = Arrays.stream(CommitmentMove.values())
                .filter(known -> CommitmentResource.path(known).equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("api.noSuchMove"));
        int version = Preconditions.required(ifMatch);
        JsonFields fields = JsonFields.read(Body.json(content));
        if (move == CommitmentMove.CARRY_OVER) {
            return carryOver(uuid, version, fields, uri);
        }
        Supplier<Integer> deed = deed(move, uuid, version, fields);
        fields.complete();
        return Changed.changed(uuid, NAMES.translate(deed), uri, CommitmentResource.AT);
    }

    /** It goes on as another one, which is what is answered with. */
    private Response carryOver(UUID uuid, int version, JsonFields fields, UriInfo uri) {
        LocalDate due = fields.date("dueOn");
        String reason = fields.text("reason");
        fields.complete();
        UUID next = NAMES.translate(() -> desk.carryOver(uuid, version, due, reason));
        return Changed.made(new ApiRequests.Made(next, false), uri, CommitmentResource.AT);
    }

    private Supplier<Integer> deed(CommitmentMove move, UUID uuid, int version, JsonFields fields) {
        return switch (move) {
            case PROGRESS -> {
                Integer percent = fields.whole("progress");
                String note = fields.text("note");
                List<UUID> files = fields.ids("files");
                yield () -> desk.progress(uuid, version, percent, note, files);
            }
            case CLAIM -> {
                LocalDate on = fields.date("doneOn");
                String evidence = fields.text("evidence");
                List<UUID> files = fields.ids("files");
                yield () -> desk.claim(uuid, version, on, evidence, files);
            }
            case RETRACT -> () -> desk.retract(uuid, version);
            case ACCEPT -> {
                String note = fields.text("note");
                yield () -> desk.accept(uuid, version, note);
            }
            case SEND_BACK -> {
                String reason = fields.text("reason");
                yield () -> desk.sendBack(uuid, version, reason);
            }
            case CANCEL -> {
                String reason = fields.text("reason");
                yield () -> desk.cancel(uuid, version, reason);
            }
            case CARRY_OVER -> throw new IllegalArgumentException(move.name());
        };
    }

    @POST
    @Path("/{id}/milestones")
    public Response addMilestone(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context UriInfo uri,
            InputStream content)
            throws IOException {
        UUID uuid = CommitmentResource.uuid(id);
        int version = Preconditions.required(ifMatch);
        JsonFields fields = JsonFields.read(Body.json(content));
        String title = fields.text("title");
        LocalDate due = fields.date("dueOn");
        fields.complete();
        int now = NAMES.translate(() -> desk.addMilestone(uuid, version, title, due));
        return Changed.changed(uuid, now, uri, CommitmentResource.AT);
    }

    @POST
    @Path("/{id}/milestones/{milestone}/done")
    public Response finishMilestone(
            @PathParam("id") String id,
            @PathParam("milestone") String milestone,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context UriInfo uri,
            InputStream content)
            throws IOException {
        UUID uuid = CommitmentResource.uuid(id);
        UUID which = CommitmentResource.uuid(milestone);
        int version = Preconditions.required(ifMatch);
        JsonFields fields = JsonFields.read(Body.json(content));
        LocalDate on = fields.date("doneOn");
        fields.complete();
        int now = NAMES.translate(() -> desk.finishMilestone(uuid, version, which, on));
        return Changed.changed(uuid, now, uri, CommitmentResource.AT);
    }
}
