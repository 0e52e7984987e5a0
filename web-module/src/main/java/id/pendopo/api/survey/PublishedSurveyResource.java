package id.pendopo.api.survey;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.api.platform.RequestLanguage;
import id.pendopo.service.survey.PublicResults;
import id.pendopo.service.survey.SurveyReport;
import id.pendopo.service.survey.SurveyTrendPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.List;

/** The publication board: results of surveys that were published, as everybody reads them. */
@Path("/published-surveys")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PublishedSurveyResource {

    @Inject
    private PublicResults results;

    @Inject
    private SurveyJson json;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        List<SurveyTrendPoint> points = results.published();
        byte[] body = Json.object(content -> content.list("items", points, json::point));
        return Reference.answer(body, known);
    }

    @GET
    @Path("/{code}")
    public Response read(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @Context HttpServletRequest request,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String agency = query.text("agency");
        String target = query.text("target");
        query.complete();
        SurveyReport report = results.read(code, agency, target);
        byte[] body = Json.object(content -> json.published(content, report, RequestLanguage.of(request)));
        return Reference.answer(body, known);
    }
}
