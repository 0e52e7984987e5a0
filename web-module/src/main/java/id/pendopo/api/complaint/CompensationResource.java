package id.pendopo.api.complaint;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Listing;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.complaint.CompensationBook;
import id.pendopo.service.complaint.CompensationEntry;
import id.pendopo.service.complaint.CompensationFilter;
import id.pendopo.service.complaint.CompensationRow;
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
import java.time.LocalDate;
import java.util.Map;

/** What people were given because a service did not keep its standard. Who it was given to is not recorded. */
@Path("/compensations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CompensationResource {

    private static final FieldNames NAMES = new FieldNames(Map.of("cursor", "after"));
    private static final int LIMIT = 25;
    private static final int LIMIT_MAX = 100;

    @Inject
    private CompensationBook book;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String agency = query.text("agency");
        String service = query.text("service");
        StandardComponent component = query.oneOf("component", StandardComponent.class);
        LocalDate from = query.date("from");
        LocalDate to = query.date("to");
        String after = query.text("after");
        int limit = query.number("limit", LIMIT, 1, LIMIT_MAX);
        query.complete();
        Page<CompensationEntry> page = NAMES.translate(
                () -> book.list(new CompensationFilter(agency, service, component, from, to), after, limit));
        byte[] body = Json.object(json -> Listing.write(json, uri, page, CompensationResource::entry));
        return Reference.current(body, body, known);
    }

    private static void entry(Json json, CompensationEntry entry) {
        CompensationRow given = entry.given();
        json.put("givenOn", given.givenOn())
                .put("form", given.form().isEmpty() ? null : given.form())
                .put("amount", given.amount())
                .put("component", given.component())
                .object("service", service -> service.put("code", entry.serviceCode())
                        .put("name", entry.serviceName()))
                .object("agency", agency -> agency.put("code", entry.agency().code())
                        .put("name", entry.agency().name()))
                .put("complaint", given.complaint())
                .put("recordedAt", given.recordedAt())
                .put("recordedBy", given.recordedBy());
    }
}
