package id.pendopo.api.standard;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Listing;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.OpenTime;
import id.pendopo.domain.standard.PointKind;
import id.pendopo.service.standard.PointFilter;
import id.pendopo.service.standard.PointReading;
import id.pendopo.service.standard.PointRow;
import id.pendopo.service.standard.PointSort;
import id.pendopo.service.standard.ServiceFilter;
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
import java.util.Locale;
import java.util.Map;

/** Where services are rendered. */
@Path("/service-points")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PointResource {

    private static final FieldNames NAMES = new FieldNames(Map.of("cursor", "after"));
    private static final int LIMIT = 25;
    private static final int LIMIT_MAX = 100;
    private static final int HOUR = 60;

    @Inject
    private PointReading reading;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String words = query.text("q");
        String agency = query.text("agency");
        PointKind kind = query.oneOf("kind", PointKind.class);
        String district = query.text("district");
        String service = query.text("service");
        ServiceFilter.State state = query.oneOf("state", ServiceFilter.State.class);
        String after = query.text("after");
        int limit = query.number("limit", LIMIT, 1, LIMIT_MAX);
        query.complete();
        Page<PointRow> page = NAMES.translate(() -> reading.list(
                new PointFilter(words, agency, kind, district, service, state), PointSort.NAME, false, after, limit));
        byte[] body = Json.object(json -> Listing.write(json, uri, page, PointResource::point));
        return Reference.answer(body, known);
    }

    @GET
    @Path("/{code}")
    public Response read(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        PointRow point = reading.detail(code);
        return Reference.answer(Json.object(json -> point(json, point)), known);
    }

    private static void point(Json json, PointRow point) {
        json.put("id", point.uuid().toString())
                .put("code", point.code())
                .put("name", point.name())
                .put("kind", point.kind())
                .object("agency", agency -> agency.put("code", point.agencyCode())
                        .put("name", point.agencyName()))
                .put("address", point.address());
        if (point.districtCode() != null) {
            json.object("district", district -> district.put("code", point.districtCode())
                    .put("name", point.districtName()));
        }
        json.put("latitude", point.latitude())
                .put("longitude", point.longitude())
                .put("phone", point.phone())
                .strings(
                        "access",
                        point.access().stream().<String>map(Enum::name).toList())
                .put("accessNote", point.accessNote())
                .put("queueNote", point.queueNote())
                .list("hours", point.times(), PointResource::time)
                .list("institutions", point.seats(), (seat, row) -> seat.put("code", row.agencyCode())
                        .put("name", row.name())
                        .put("counter", row.counter()))
                .strings("services", point.services())
                .put("activeFrom", point.activeFrom())
                .put("activeTo", point.activeTo())
                .put("active", point.active());
    }

    private static void time(Json json, OpenTime time) {
        json.put("weekday", time.day()).put("opens", clock(time.opens())).put("closes", clock(time.closes()));
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / HOUR, minutes % HOUR);
    }
}
