package id.pendopo.api.forum;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Listing;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.forum.SeriesFilter;
import id.pendopo.service.forum.SeriesReading;
import id.pendopo.service.forum.SeriesRow;
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

/** Series of public forums the key may see. */
@Path("/forum-series")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SeriesResource {

    private static final FieldNames NAMES = new FieldNames(Map.of("cursor", "after"));
    private static final int LIMIT = 25;
    private static final int LIMIT_MAX = 100;

    @Inject
    private SeriesReading reading;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        SeriesFilter filter = new SeriesFilter(
                query.text("q"), query.text("agency"), query.oneOf("kind", SeriesKind.class), query.flag("ended"));
        String after = query.text("after");
        int limit = query.number("limit", LIMIT, 1, LIMIT_MAX);
        query.complete();
        Page<SeriesRow> page = NAMES.translate(() -> reading.list(filter, after, limit));
        return Reference.answer(
                Json.object(json -> Listing.write(json, uri, page, (item, row) -> series(item, row, uri))), known);
    }

    @GET
    @Path("/{code}")
    public Response read(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        SeriesRow found = reading.detail(code);
        return Reference.answer(Json.object(json -> series(json, found, uri)), known);
    }

    private static void series(Json json, SeriesRow row, UriInfo uri) {
        json.put("code", row.code())
                .put("name", row.name())
                .put("kind", row.kind())
                .object("agency", agency -> agency.put("code", row.agencyCode()).put("name", row.agencyName()))
                .put("rhythm", row.rhythm().isEmpty() ? null : row.rhythm())
                .put("defaultPlace", row.defaultPlace())
                .put("description", row.description())
                .put("startsOn", row.startsOn())
                .put("endedOn", row.endedOn())
                .put("editions", (long) row.editions())
                .put("nextAt", row.nextAt())
                .put("changedAt", row.changedAt())
                .object("links", links -> links.put("editions", editions(uri, row.code())));
    }

    private static String editions(UriInfo uri, String code) {
        return uri.getBaseUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .path("forums")
                .queryParam("series", code)
                .build()
                .toString();
    }
}
