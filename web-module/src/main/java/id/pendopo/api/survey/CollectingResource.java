package id.pendopo.api.survey;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.survey.CodeTally;
import id.pendopo.service.survey.DeviceRow;
import id.pendopo.service.survey.SurveyCodes;
import id.pendopo.service.survey.SurveyDevices;
import id.pendopo.service.survey.SurveyTargetRef;
import id.pendopo.service.survey.SurveyTargets;
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
import java.util.Map;

/** How answers come in today: subjects that take them with their one-time codes, and the tablets at the counters. */
@Path("/survey-collecting")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CollectingResource {

    @Inject
    private SurveyTargets targets;

    @Inject
    private SurveyCodes codes;

    @Inject
    private SurveyDevices devices;

    @Inject
    private AgencyDirectory agencies;

    @GET
    public Response read(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        List<SurveyTargetRef> subjects = targets.enterable();
        Map<String, CodeTally> tallies = codes.tallies();
        List<DeviceRow> tablets = devices.list();
        byte[] body = Json.object(
                json -> json.list("subjects", subjects, (item, one) -> subject(item, one, tallies.get(one.code())))
                        .list("devices", tablets, this::device));
        return Reference.current(body, body, known);
    }

    private void subject(Json json, SurveyTargetRef subject, CodeTally tally) {
        json.put("code", subject.code())
                .put("name", subject.name())
                .put("agency", agencies.byId(subject.agencyId()).code())
                .put("point", subject.point() == null ? null : subject.point().code())
                .put("byCode", subject.byCode());
        if (tally != null) {
            json.object("codes", one -> one.put("issued", tally.issued()).put("used", tally.used()));
        }
    }

    private void device(Json json, DeviceRow device) {
        json.put("id", device.uuid().toString())
                .put("name", device.name())
                .put("subject", device.target())
                .put("agency", agencies.byId(device.agencyId()).code())
                .put("state", device.state())
                .put("seenAt", device.seenAt())
                .put("waiting", device.waiting());
    }
}
