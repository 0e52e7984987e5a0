package id.pendopo.api.commitment;

import id.pendopo.api.document.FileAnswer;
import id.pendopo.api.document.SentFile;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.service.commitment.CommitmentDesk;
import id.pendopo.service.commitment.CommitmentReading;
import id.pendopo.service.document.FileContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Files that show how far a promise is. */
@Path("/commitments")
@ApplicationScoped
public class CommitmentFileResource {

    @Inject
    private CommitmentDesk desk;

    @Inject
    private CommitmentReading reading;

    /** Keeps a file for a report of progress or a claim that will name it. */
    @POST
    @Path("/files")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response stage(
            @Context UriInfo uri, @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream content) {
        SentFile sent = SentFile.of(Query.of(uri), type);
        StoredFile file = desk.stage(content, sent.name(), sent.type());
        return Response.status(Response.Status.CREATED)
                .entity(Json.object(json -> file(json, file)))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    public Response download(@PathParam("id") String id, @PathParam("file") String file, @Context UriInfo uri) {
        Query.of(uri).complete();
        FileContent content = reading.file(CommitmentResource.uuid(id), CommitmentResource.uuid(file));
        StoredFile found = content.file();
        return FileAnswer.of(found.name(), found.type(), found.size(), content::writeTo);
    }

    static Json file(Json json, StoredFile file) {
        return json.put("id", file.uuid().toString())
                .put("name", file.name())
                .put("mediaType", file.type())
                .put("size", file.size());
    }
}
