package id.pendopo.api.complaint;

import id.pendopo.api.document.FileAnswer;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.complaint.AttachmentRow;
import id.pendopo.service.complaint.ComplaintAttachments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;

/** Files of complaints. */
@Path("/complaints")
@ApplicationScoped
public class AttachmentResource {

    @Inject
    private ComplaintAttachments attachments;

    @Inject
    private Answers answers;

    /** Adds a file to a complaint. */
    @POST
    @Path("/{number}/attachments")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("number") String number,
            @Context UriInfo uri,
            @Context HttpServletRequest request,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream content) {
        Upload upload = Upload.of(uri, type);
        AttachmentRow file = attachments.add(number, upload.kind(), content, upload.name(), upload.type());
        ComplaintJson json = answers.json(request);
        return Response.created(URI.create(json.href(number) + "/attachments/" + file.uuid()))
                .entity(Json.object(body -> json.attachment(body, file, number)))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/{number}/attachments/{id}")
    @Produces(MediaType.WILDCARD)
    public Response download(@PathParam("number") String number, @PathParam("id") String id, @Context UriInfo uri) {
        Query.of(uri).complete();
        UUID uuid = uuid(id);
        AttachmentRow file = attachments.find(number, uuid);
        StreamingOutput content = out -> attachments.writeTo(number, uuid, out);
        return FileAnswer.of(file.name(), file.type(), file.size(), content);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("api.noSuchAddress");
        }
    }
}
