package id.pendopo.api.standard;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Listing;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.PublicationMedium;
import id.pendopo.service.standard.PublicationBook;
import id.pendopo.service.standard.PublicationEntry;
import id.pendopo.service.standard.PublicationFilter;
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
import java.time.LocalDate;
import java.util.Map;

/** The publication log of standards: in which medium, where and since when each is public. */
@Path("/publications")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PublicationResource {

    private static final FieldNames NAMES = new FieldNames(Map.of("cursor", "after"));
    private static final int LIMIT = 25;
    private static final int LIMIT_MAX = 100;

    @Inject
    private PublicationBook book;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String agency = query.text("agency");
        String service = query.text("service");
        PublicationMedium medium = query.oneOf("medium", PublicationMedium.class);
        Boolean standing = query.flag("standing");
        LocalDate from = query.date("from");
        LocalDate to = query.date("to");
        String after = query.text("after");
        int limit = query.number("limit", LIMIT, 1, LIMIT_MAX);
        query.complete();
        Page<PublicationEntry> page = NAMES.translate(
                () -> book.list(new PublicationFilter(agency, service, medium, standing, from, to), after, limit));
        byte[] body = Json.object(json -> Listing.write(json, uri, page, StandardJson::publication));
        return Reference.current(body, body, known);
    }
}
