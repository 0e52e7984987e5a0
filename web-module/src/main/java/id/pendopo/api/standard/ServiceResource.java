package id.pendopo.api.standard;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Listing;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.service.standard.CompensationRules;
import id.pendopo.service.standard.ServiceFilter;
import id.pendopo.service.standard.ServiceReading;
import id.pendopo.service.standard.ServiceRow;
import id.pendopo.service.standard.ServiceSort;
import id.pendopo.service.standard.StandardDetail;
import id.pendopo.service.standard.StandardLife;
import id.pendopo.service.standard.StandardLives;
import id.pendopo.service.standard.StandardReading;
import id.pendopo.service.standard.StandardRow;
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
import java.util.Map;

/** The registry of services. */
@Path("/services")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ServiceResource {

    private static final FieldNames NAMES = new FieldNames(Map.of("cursor", "after"));
    private static final int LIMIT = 25;
    private static final int LIMIT_MAX = 100;

    @Inject
    private ServiceReading reading;

    @Inject
    private StandardReading standardReading;

    @Inject
    private StandardLives lives;

    @Inject
    private CompensationRules rules;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String words = query.text("q");
        String agency = query.text("agency");
        ServiceKind kind = query.oneOf("kind", ServiceKind.class);
        ServiceMode mode = query.oneOf("mode", ServiceMode.class);
        Audience audience = query.oneOf("audience", Audience.class);
        LifeEvent lifeEvent = query.oneOf("lifeEvent", LifeEvent.class);
        ServiceFilter.State state = query.oneOf("state", ServiceFilter.State.class);
        String after = query.text("after");
        int limit = query.number("limit", LIMIT, 1, LIMIT_MAX);
        query.complete();
        Page<ServiceRow> page = NAMES.translate(() -> reading.list(
                new ServiceFilter(words, agency, kind, mode, audience, lifeEvent, state),
                ServiceSort.NAME,
                false,
                after,
                limit));
        byte[] body = Json.object(json -> Listing.write(json, uri, page, ServiceResource::service));
        return Reference.answer(body, known);
    }

    @GET
    @Path("/{code}")
    public Response read(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        ServiceRow service = reading.detail(code);
        return Reference.answer(Json.object(json -> service(json, service)), known);
    }

    /** Versions of its standard in the caller's scope, also drafts, the latest first. */
    @GET
    @Path("/{code}/standards")
    public Response standards(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        byte[] body = Json.object(json -> json.list("items", versions(code), StandardJson::version));
        return Reference.current(body, body, known);
    }

    @GET
    @Path("/{code}/standards/{number}")
    public Response standard(
            @PathParam("code") String code,
            @PathParam("number") String number,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        StandardDetail standard = standardReading.detail(version(code, number).uuid());
        byte[] body = Json.object(json -> StandardJson.whole(json, standard));
        return Reference.current(body, body, known);
    }

    /** Where one version is in its life: its papers, its days and every step. */
    @GET
    @Path("/{code}/standards/{number}/life")
    public Response life(
            @PathParam("code") String code,
            @PathParam("number") String number,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        StandardLife life = lives.of(version(code, number).uuid());
        byte[] body = Json.object(json -> StandardJson.life(json, life));
        return Reference.current(body, body, known);
    }

    /** What people get when the service does not keep its standard; rules that hold first. */
    @GET
    @Path("/{code}/compensation-rules")
    public Response compensationRules(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        byte[] body = Json.object(json -> json.list("items", rules.of(code), StandardJson::rule));
        return Reference.current(body, body, known);
    }

    private StandardRow version(String code, String number) {
        return versions(code).stream()
                .filter(row -> String.valueOf(row.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.unknown"));
    }

    private List<StandardRow> versions(String code) {
        return standardReading.ofService(code, reading.detail(code).agencyCode());
    }

    private static void service(Json json, ServiceRow service) {
        json.put("id", service.uuid().toString())
                .put("code", service.code())
                .put("name", service.name())
                .put("description", service.description())
                .put("kind", service.kind())
                .put("mode", service.mode())
                .object("agency", agency -> agency.put("code", service.agencyCode())
                        .put("name", service.agencyName()));
        if (service.unitCode() != null) {
            json.object("unit", unit -> unit.put("code", service.unitCode()).put("name", service.unitName()));
        }
        json.put("owner", service.owner())
                .strings("audiences", StandardJson.names(service.audiences()))
                .strings("lifeEvents", StandardJson.names(service.lifeEvents()))
                .strings("keywords", StandardJson.keywords(service.keywords()))
                .put("activeFrom", service.activeFrom())
                .put("activeTo", service.activeTo())
                .put("active", service.active());
    }
}
