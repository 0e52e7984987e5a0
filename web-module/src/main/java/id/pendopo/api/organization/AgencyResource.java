package id.pendopo.api.organization;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.service.organization.AgencyDirectory;
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

/** The agencies active today. */
@Path("/agencies")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AgencyResource {

    @Inject
    private AgencyDirectory agencies;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        byte[] body = Json.object(
                json -> json.list("items", agencies.active(), (item, agency) -> item.put("code", agency.code())
                        .put("shortName", agency.shortName())
                        .put("name", agency.name())
                        .put("kind", agency.kind())));
        return Reference.answer(body, known);
    }
}
