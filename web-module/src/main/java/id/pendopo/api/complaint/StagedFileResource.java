package id.pendopo.api.complaint;

import id.pendopo.api.platform.Json;
import id.pendopo.service.complaint.AttachmentRow;
import id.pendopo.service.complaint.ComplaintAttachments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Files that wait for the complaint, reply or answer they belong to. */
@Path("/attachments")
@ApplicationScoped
public class StagedFileResource {

    @Inject
    private ComplaintAttachments attachments;

    @Inject
    private Answers answers;

    /** Keeps a file for a complaint, reply or answer that will name it. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response stage(
            @Context UriInfo uri,
            @Context HttpServletRequest request,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream content) {
        Upload upload = Upload.of(uri, type);
        AttachmentRow file = attachments.stage(upload.kind(), content, upload.name(), upload.type());
        ComplaintJson json = answers.json(request);
        return Response.status(Response.Status.CREATED)
                .entity(Json.object(body -> json.attachment(body, file, null)))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
