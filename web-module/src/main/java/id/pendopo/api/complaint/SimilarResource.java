package id.pendopo.api.complaint;

import id.pendopo.api.platform.Query;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.complaint.Alike;
import id.pendopo.service.complaint.ComplaintDuplicates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Complaints that may be about the same matter as one that a channel is about to file. */
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SimilarResource {

    private static final int MOST_LATITUDE = 90;
    private static final int MOST_LONGITUDE = 180;

    @Inject
    private ComplaintDuplicates duplicates;

    @Inject
    private Answers answers;

    @GET
    @Path("/similar")
    public Response similar(@Context UriInfo uri, @Context HttpServletRequest request) {
        Query query = Query.of(uri);
        String title = query.text("title");
        String story = query.text("story");
        String district = query.text("district");
        String category = query.text("category");
        Double latitude = query.decimal("latitude", -MOST_LATITUDE, MOST_LATITUDE);
        Double longitude = query.decimal("longitude", -MOST_LONGITUDE, MOST_LONGITUDE);
        query.complete();
        if (title == null) {
            throw new InvalidInputException("title", "input.required");
        }
        List<Alike> found = duplicates.like(title, story, district, category, latitude, longitude);
        ComplaintJson json = answers.json(request);
        return answers.ok(body -> body.list("items", found, json::alike));
    }
}
