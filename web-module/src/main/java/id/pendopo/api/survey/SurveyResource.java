package id.pendopo.api.survey;

import id.pendopo.api.platform.Body;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.JsonFields;
import id.pendopo.api.platform.Listing;
import id.pendopo.api.platform.Preconditions;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.api.platform.RequestLanguage;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.survey.AnswerEntry;
import id.pendopo.service.survey.CounterChecks;
import id.pendopo.service.survey.Questionnaire;
import id.pendopo.service.survey.ServiceResults;
import id.pendopo.service.survey.SurveyComment;
import id.pendopo.service.survey.SurveyComments;
import id.pendopo.service.survey.SurveyLine;
import id.pendopo.service.survey.SurveyOwnResults;
import id.pendopo.service.survey.SurveyPeriodRef;
import id.pendopo.service.survey.SurveyPeriods;
import id.pendopo.service.survey.SurveyReport;
import id.pendopo.service.survey.SurveyResults;
import id.pendopo.service.survey.SurveyTargetRef;
import id.pendopo.service.survey.SurveyTargets;
import id.pendopo.service.survey.TakenAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;

/** Satisfaction surveys: what is asked, answers from other systems, results. */
@Path("/surveys")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SurveyResource {

    @Inject
    private SurveyPeriods periods;

    @Inject
    private SurveyTargets targets;

    @Inject
    private AnswerEntry entry;

    @Inject
    private SurveyResults results;

    @Inject
    private CounterChecks checks;

    @Inject
    private SurveyComments comments;

    @Inject
    private SurveyOwnResults own;

    @Inject
    private ServiceResults services;

    @Inject
    private SurveyJson json;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        byte[] body = Json.object(content -> content.list("items", periods.all(), json::period));
        return Reference.current(body, body, known);
    }

    @GET
    @Path("/{code}")
    public Response read(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @Context HttpServletRequest request,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        SurveyPeriodRef period = periods.find(code);
        Questionnaire questionnaire = periods.questionnaire(code);
        List<SurveyTargetRef> subjects = targets.inScope(code);
        byte[] body = Json.object(content -> {
            json.period(content, period);
            json.elements(content, questionnaire, RequestLanguage.of(request));
            json.subjects(content, subjects);
        });
        return Reference.current(body, body, known);
    }

    @POST
    @Path("/{code}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("code") String code, @HeaderParam(Preconditions.IDEMPOTENCY_KEY) String key, InputStream content)
            throws IOException {
        String sender = Preconditions.idempotencyKey(key);
        JsonFields fields = JsonFields.read(Body.json(content));
        TakenAnswer taken =
                SurveyJson.NAMES.translate(() -> entry.enter(code, SurveyJson.answer(fields), "rest:" + sender));
        Response.ResponseBuilder response = Response.status(Response.Status.CREATED)
                .entity(Json.object(body -> SurveyJson.taken(body, taken)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (taken.repeated()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }

    @GET
    @Path("/{code}/comments")
    public Response comments(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String agency = query.text("agency");
        String target = query.text("target");
        String words = query.text("q");
        String after = query.text("after");
        query.complete();
        Page<SurveyComment> page = SurveyJson.NAMES.translate(
                () -> comments.list(new SurveyComments.Filter(code, agency, target, words), after));
        return said(uri, page, known);
    }

    private static Response said(UriInfo uri, Page<SurveyComment> page, String known) {
        byte[] body = Json.object(content -> Listing.write(content, uri, page, SurveyJson::comment));
        return Reference.answer(body, known);
    }

    @GET
    @Path("/{code}/questions")
    public Response questions(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @Context HttpServletRequest request,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        SurveyOwnResults.Filter filter = new SurveyOwnResults.Filter(code, query.text("agency"), query.text("target"));
        query.complete();
        SurveyOwnResults.Board board = own.board(filter);
        byte[] body = Json.object(content -> content.put("survey", code)
                .list("items", board.results(), (item, one) -> SurveyJson.own(item, one, RequestLanguage.of(request))));
        return Reference.current(body, body, known);
    }

    @GET
    @Path("/{code}/questions/{question}/answers")
    public Response words(
            @PathParam("code") String code,
            @PathParam("question") String question,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        SurveyOwnResults.Filter filter = new SurveyOwnResults.Filter(code, query.text("agency"), query.text("target"));
        String after = query.text("after");
        query.complete();
        return said(uri, SurveyJson.NAMES.translate(() -> own.words(filter, question, after)), known);
    }

    @POST
    @Path("/{code}/counter-checks")
    public Response compare(@PathParam("code") String code, @Context UriInfo uri) {
        Query.of(uri).complete();
        CounterChecks.Compared compared = checks.compare(code);
        return Response.ok(Json.object(
                        body -> body.put("subjects", compared.subjects()).strings("corrected", compared.wrong())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/{code}/services")
    public Response services(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return lines(code, uri, known, services::of);
    }

    @GET
    @Path("/{code}/units")
    public Response units(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return lines(code, uri, known, services::units);
    }

    @GET
    @Path("/{code}/points")
    public Response points(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return lines(code, uri, known, services::points);
    }

    /** @param reading of a period, and of one agency or all */
    private Response lines(
            String code, UriInfo uri, String known, BiFunction<String, String, List<SurveyLine>> reading) {
        Query query = Query.of(uri);
        String agency = query.text("agency");
        query.complete();
        List<SurveyLine> lines = reading.apply(code, agency);
        byte[] body = Json.object(content -> {
            content.put("survey", code);
            json.services(content, lines);
        });
        return Reference.current(body, body, known);
    }

    @GET
    @Path("/{code}/results")
    public Response results(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @Context HttpServletRequest request,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String agency = query.text("agency");
        String target = query.text("target");
        query.complete();
        SurveyReport report = results.read(code, agency, target);
        byte[] body = Json.object(content -> json.report(content, report, RequestLanguage.of(request)));
        return Reference.current(body, body, known);
    }
}
