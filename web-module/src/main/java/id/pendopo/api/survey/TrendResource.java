package id.pendopo.api.survey;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.service.survey.SurveyResults;
import id.pendopo.service.survey.SurveyTrendPoint;
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

/** The index over the years: what was published and what the answers give, side by side. */
@Path("/survey-trend")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TrendResource {

    @Inject
    private SurveyResults results;

    @Inject
    private SurveyJson json;

    @GET
    public Response trend(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String agency = query.text("agency");
        query.complete();
        List<SurveyTrendPoint> points = results.trend(agency);
        byte[] body = Json.object(content -> content.put("agency", agency).list("items", points, json::point));
        return Reference.current(body, body, known);
    }
}
