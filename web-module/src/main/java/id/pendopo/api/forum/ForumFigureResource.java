package id.pendopo.api.forum;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.service.forum.EditionFigure;
import id.pendopo.service.forum.EditionFigures;
import id.pendopo.service.forum.ForumFigures;
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

/** What followed the forums of a year: answers, minutes, promises; numbers only. */
@Path("/forum-figures")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ForumFigureResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    @Inject
    private EditionFigures figures;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        int year = query.number("year", 0, FIRST_YEAR, LAST_YEAR);
        String agency = query.text("agency");
        query.complete();
        ForumFigures found = figures.of(year == 0 ? null : Integer.valueOf(year), agency);
        return Reference.answer(
                Json.object(body ->
                        body.put("year", found.year()).list("items", found.editions(), ForumFigureResource::edition)),
                known);
    }

    private static void edition(Json json, EditionFigure one) {
        json.put("edition", one.uuid().toString())
                .put("seriesName", one.series())
                .put("volume", one.volume())
                .put("agency", one.agencyCode())
                .put("day", one.day())
                .put("state", one.state())
                .put("present", one.present())
                .put("elements", one.elements())
                .put("score", one.score())
                .put("inputs", one.inputs())
                .put("answerable", one.answerable())
                .put("handled", one.handled())
                .put("daysToMinutes", one.signedAfter())
                .put("daysToPublication", one.publishedAfter())
                .put("promises", one.promises())
                .put("kept", one.kept());
    }
}
