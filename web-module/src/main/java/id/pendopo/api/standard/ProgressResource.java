package id.pendopo.api.standard;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Listing;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.SippnStatus;
import id.pendopo.domain.standard.StandardGap;
import id.pendopo.service.standard.GapRow;
import id.pendopo.service.standard.StandardBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** How far standards are: each agency in numbers, and each service with what is missing and where SIPP Nasional has it. */
@Path("/standard-progress")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProgressResource {

    private static final FieldNames NAMES = new FieldNames(Map.of("cursor", "after"));
    private static final int LIMIT = 25;
    private static final int LIMIT_MAX = 100;

    @Inject
    private StandardBoard board;

    @GET
    public Response agencies(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        byte[] body = Json.object(json -> json.list("items", board.agencies(), ProgressJson::agency));
        return Reference.current(body, body, known);
    }

    @GET
    @Path("/services")
    public Response services(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String agency = query.text("agency");
        StandardGap gap = query.oneOf("gap", StandardGap.class);
        SippnStatus sippn = query.oneOf("sippn", SippnStatus.class);
        String after = query.text("after");
        int limit = query.number("limit", LIMIT, 1, LIMIT_MAX);
        query.complete();
        Page<GapRow> page = NAMES.translate(() -> board.services(agency, gap, sippn, after, limit));
        byte[] body = Json.object(json -> Listing.write(json, uri, page, ProgressJson::service));
        return Reference.current(body, body, known);
    }
}
