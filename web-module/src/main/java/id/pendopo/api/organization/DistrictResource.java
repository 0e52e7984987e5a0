package id.pendopo.api.organization;

import id.pendopo.api.platform.HttpRefusal;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
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

/** Districts (kecamatan) and their villages (kelurahan, desa). */
@Path("/districts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DistrictResource {

    @Inject
    private RegionDirectory regions;

    @GET
    public Response list(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        byte[] body = Json.object(
                json -> json.list("items", regions.districts(), (item, district) -> item.put("code", district.code())
                        .put("name", district.name())));
        return Reference.answer(body, known);
    }

    @GET
    @Path("/{code}/villages")
    public Response villages(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        DistrictRef district = regions.findDistrict(code).orElseThrow(() -> new HttpRefusal(404, "api.noSuchAddress"));
        byte[] body = Json.object(json ->
                json.list("items", regions.villages(district.id()), (item, village) -> item.put("code", village.code())
                        .put("name", village.name())));
        return Reference.answer(body, known);
    }
}
