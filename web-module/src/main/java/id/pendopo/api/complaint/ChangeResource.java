package id.pendopo.api.complaint;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.Query;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.complaint.ChangesPage;
import id.pendopo.service.complaint.ComplaintChanges;
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
import java.time.Instant;
import java.util.Map;

/** What changed since a moment, for systems that follow along. */
@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ChangeResource {

    private static final int DEFAULT_LIMIT = 50;
    private static final FieldNames NAMES = new FieldNames(Map.of("cursor", "after", "size", "limit"));

    @Inject
    private ComplaintChanges changes;

    @Inject
    private Answers answers;

    @GET
    public Response list(@Context UriInfo uri, @Context HttpServletRequest request) {
        Query query = Query.of(uri);
        Instant since = query.moment("since");
        String after = query.text("after");
        int limit = query.number("limit", DEFAULT_LIMIT, 1, ComplaintLimits.PAGE_SIZE_MAX);
        query.complete();
        if ((since == null) == (after == null)) {
            throw new InvalidInputException("since", "api.sinceOrAfter");
        }
        ChangesPage page = NAMES.translate(() -> changes.since(since, after, limit));
        ComplaintJson json = answers.json(request);
        return answers.ok(body -> body.list("items", page.rows(), json::change)
                .put("next", page.next())
                .put("more", page.more()));
    }
}
