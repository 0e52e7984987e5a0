package id.pendopo.api.complaint;

import id.pendopo.api.platform.Body;
import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.JsonFields;
import id.pendopo.api.platform.Preconditions;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.complaint.Move;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.complaint.ComplaintDesk;
import id.pendopo.service.complaint.ComplaintMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What can be done to a complaint. Whether it may be done now, and by whom, is only in the table of moves. The root path
 * is that of {@link ComplaintResource}: JAX-RS looks no further than the classes with the longest matching one.
 */
@Path("/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MoveResource {

    private static final FieldNames NAMES = new FieldNames(Map.of(
            "type", "class",
            "categoryCode", "category",
            "agencyCode", "agency",
            "proposedAgencyCode", "agency",
            "reportedAgencyCode", "reportedAgency"));

    @Inject
    private MoveCommands commands;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private Answers answers;

    @POST
    @Path("/{number}/moves/{move}")
    public Response move(
            @PathParam("number") String number,
            @PathParam("move") String path,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpServletRequest request,
            InputStream content)
            throws IOException {
        Move move = MoveAddress.AS_MOVES.stream()
                .filter(known -> known.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("api.noSuchMove"));
        int version = Preconditions.required(ifMatch);
        JsonFields fields = fields(content);
        ComplaintMoved moved = NAMES.translate(() -> commands.carryOut(move, number, version, fields));
        return answers.moved(200, moved, request);
    }

    @POST
    @Path("/{number}/replies")
    public Response reply(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpServletRequest request,
            InputStream content)
            throws IOException {
        int version = Preconditions.required(ifMatch);
        JsonFields fields = fields(content);
        EventVisibility visibility = fields.requiredOneOf("visibility", EventVisibility.class);
        String text = fields.text("text");
        List<UUID> files = fields.ids("attachments");
        fields.complete();
        ComplaintMoved moved = NAMES.translate(() -> desk.reply(number, version, visibility, text, files));
        return answers.moved(201, moved, request);
    }

    @POST
    @Path("/{number}/notes")
    public Response note(@PathParam("number") String number, @Context HttpServletRequest request, InputStream content)
            throws IOException {
        JsonFields fields = fields(content);
        String text = fields.text("text");
        fields.complete();
        return answers.moved(201, NAMES.translate(() -> desk.note(number, text)), request);
    }

    private static JsonFields fields(InputStream content) throws IOException {
        return JsonFields.read(Body.json(content));
    }
}
