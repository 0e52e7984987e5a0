package id.pendopo.api.standard;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.service.standard.DecreeRow;
import id.pendopo.service.standard.StandardDecrees;
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

/** Decrees (SK) that established standards, in the caller's scope. */
@Path("/decrees")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DecreeResource {

    @Inject
    private StandardDecrees decrees;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String agency = query.text("agency");
        query.complete();
        List<DecreeRow> found = decrees.all().stream()
                .filter(decree -> agency == null || decree.agencyCode().equals(agency))
                .toList();
        byte[] body = Json.object(json -> json.list("items", found, StandardJson::decree));
        return Reference.current(body, body, known);
    }
}
