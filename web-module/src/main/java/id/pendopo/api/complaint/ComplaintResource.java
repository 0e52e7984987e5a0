package id.pendopo.api.complaint;

import id.pendopo.api.platform.Body;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.JsonFields;
import id.pendopo.api.platform.Listing;
import id.pendopo.api.platform.Preconditions;
import id.pendopo.api.platform.Query;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.complaint.ComplaintDetail;
import id.pendopo.service.complaint.ComplaintIntake;
import id.pendopo.service.complaint.ComplaintQueues;
import id.pendopo.service.complaint.ComplaintReading;
import id.pendopo.service.complaint.ComplaintRow;
import id.pendopo.service.complaint.FiledComplaint;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Complaints: search, read, file. */
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ComplaintResource {

    @Inject
    private ComplaintQueues queues;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintIntake intake;

    @Inject
    private Answers answers;

    @GET
    public Response list(@Context UriInfo uri, @Context HttpServletRequest request) {
        ListQuery query = ListQuery.of(Query.of(uri));
        Page<ComplaintRow> page = ListQuery.NAMES.translate(() -> queues.list(query.filter()));
        ComplaintJson json = answers.json(request);
        return answers.ok(body -> Listing.write(body, uri, page, json::row));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(
            @HeaderParam(Preconditions.IDEMPOTENCY_KEY) String key,
            @Context HttpServletRequest request,
            InputStream content)
            throws IOException {
        String sender = Preconditions.idempotencyKey(key);
        JsonFields fields = JsonFields.read(Body.json(content));
        FiledComplaint filed =
                NewComplaintJson.NAMES.translate(() -> intake.record(NewComplaintJson.read(fields), "rest:" + sender));
        ComplaintJson json = answers.json(request);
        Response.ResponseBuilder answer = Response.created(URI.create(json.href(filed.trackingNumber())))
                .entity(Json.object(body -> json.filed(body, filed)))
                .tag(answers.tag(filed.version(), request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (filed.repeated()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.build();
    }

    @GET
    @Path("/{number}")
    public Response read(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known,
            @Context UriInfo uri,
            @Context HttpServletRequest request) {
        Query.of(uri).complete();
        ComplaintDetail complaint = reading.detail(number);
        EntityTag tag = answers.tag(complaint.version(), request);
        ComplaintJson json = answers.json(request);
        Response.ResponseBuilder answer = Preconditions.alreadyKnown(known, tag)
                ? Response.notModified()
                : Response.ok(Json.object(body -> json.detail(body, complaint)), MediaType.APPLICATION_JSON);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, Answers.VARY)
                .build();
    }

    @GET
    @Path("/{number}/timeline")
    public Response timeline(
            @PathParam("number") String number, @Context UriInfo uri, @Context HttpServletRequest request) {
        Query.of(uri).complete();
        ComplaintDetail complaint = reading.detail(number);
        ComplaintJson json = answers.json(request);
        return answers.ok(
                body -> body.list("items", complaint.timeline(), json::entry).put("complete", complaint.allEntries()));
    }
}
