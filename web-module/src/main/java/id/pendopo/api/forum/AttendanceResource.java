package id.pendopo.api.forum;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.service.forum.AttendanceFigures;
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
import java.util.List;

/** How many came to the forums of a year; numbers only. */
@Path("/forum-attendance")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AttendanceResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    @Inject
    private AttendanceFigures figures;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        int year = query.number("year", 0, FIRST_YEAR, LAST_YEAR);
        String agency = query.text("agency");
        query.complete();
        List<AttendanceFigures.Row> rows = figures.of(year == 0 ? null : Integer.valueOf(year), agency);
        return Reference.answer(Json.object(body -> body.list("items", rows, AttendanceResource::row)), known);
    }

    private static void row(Json json, AttendanceFigures.Row row) {
        json.put("edition", row.uuid().toString())
                .put("series", row.series())
                .put("seriesName", row.seriesName())
                .put("volume", row.volume())
                .put("theme", row.theme())
                .put("agency", row.agency())
                .put("startsAt", row.startsAt())
                .put("state", row.state())
                .put("invited", row.invited())
                .put("expected", row.expected())
                .put("present", row.present())
                .put("excused", row.excused())
                .put("absent", row.absent())
                .strings("elements", row.elements().stream().map(Enum::name).toList())
                .put("score", row.score());
    }
}
