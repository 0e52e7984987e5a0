package id.pendopo.api.survey;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.service.survey.ImprovementPlans;
import id.pendopo.service.survey.PlannedAction;
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
import java.util.List;

/** What agencies do about the elements people were least satisfied with (rencana tindak lanjut). */
@Path("/surveys")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PlanResource {

    @Inject
    private ImprovementPlans plans;

    @GET
    @Path("/{code}/plan")
    public Response list(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String agency = query.text("agency");
        query.complete();
        List<PlannedAction> found = plans.of(code).stream()
                .filter(step -> agency == null || step.agencyCode().equals(agency))
                .toList();
        byte[] body = Json.object(json -> json.put("survey", code).list("items", found, PlanResource::step));
        return Reference.current(body, body, known);
    }

    private static void step(Json json, PlannedAction step) {
        json.put("id", step.uuid().toString())
                .object("agency", agency -> agency.put("code", step.agencyCode())
                        .put("name", step.agencyName()))
                .put("element", step.elementCode())
                .put("activity", step.activity())
                .put("owner", step.owner())
                .put("year", step.year())
                .put("quarter", step.quarter())
                .put("commitment", step.commitment().toString())
                .put("state", step.state())
                .put("dueOn", step.dueOn())
                .put("doneOn", step.doneOn())
                .put("evidence", step.evidence() == null || step.evidence().isEmpty() ? null : step.evidence())
                .put("late", step.late());
    }
}
