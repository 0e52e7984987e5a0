package id.pendopo.api.standard;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Listing;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.service.standard.CatalogueEntry;
import id.pendopo.service.standard.CatalogueFilter;
import id.pendopo.service.standard.PublicStandards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** The catalogue of services as the public sees it: what they cost, how long they take, what to bring. */
@Path("/catalogue")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CatalogueResource {

    private static final FieldNames NAMES = new FieldNames(Map.of("cursor", "after"));
    private static final int LIMIT = 25;
    private static final int LIMIT_MAX = 100;

    @Inject
    private PublicStandards standards;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String words = query.text("q");
        String agency = query.text("agency");
        LifeEvent lifeEvent = query.oneOf("lifeEvent", LifeEvent.class);
        ServiceMode mode = query.oneOf("mode", ServiceMode.class);
        Audience audience = query.oneOf("audience", Audience.class);
        String district = query.text("district");
        String point = query.text("point");
        String after = query.text("after");
        int limit = query.number("limit", LIMIT, 1, LIMIT_MAX);
        query.complete();
        Page<CatalogueEntry> page = NAMES.translate(() -> standards.find(
                new CatalogueFilter(words, agency, lifeEvent, mode, audience, district, point), after, limit));
        byte[] body = Json.object(json -> Listing.write(json, uri, page, StandardJson::entry));
        return Reference.answer(body, known);
    }

    @GET
    @Path("/{code}")
    public Response read(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        CatalogueEntry entry = standards.read(code);
        return Reference.answer(Json.object(json -> StandardJson.entry(json, entry)), known);
    }
}
