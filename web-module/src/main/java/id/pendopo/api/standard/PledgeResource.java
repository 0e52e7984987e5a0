package id.pendopo.api.standard;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.service.standard.ServicePledges;
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

/** Maklumat pelayanan of an agency, version by version: what hangs on its wall. */
@Path("/pledges")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PledgeResource {

    @Inject
    private ServicePledges pledges;

    @GET
    @Path("/{agency}")
    public Response list(
            @PathParam("agency") String agency,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        byte[] body = Json.object(json -> json.list("items", pledges.of(agency), StandardJson::pledge));
        return Reference.current(body, body, known);
    }
}
