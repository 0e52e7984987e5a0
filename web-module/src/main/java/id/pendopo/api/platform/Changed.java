package id.pendopo.api.platform;

import id.pendopo.service.identity.ApiRequests;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;

/** How something that was made or changed is answered: what it is called, its version for the next change, where to read it. */
public final class Changed {

    private Changed() {}

    /** @param at path of the thing below the interface, for example {@code forums} */
    public static Response made(ApiRequests.Made made, UriInfo uri, String at) {
        Response.ResponseBuilder answer = Response.created(href(uri, at, made.uuid()))
                .entity(Json.object(json -> json.put("id", made.uuid().toString())
                        .put("href", href(uri, at, made.uuid()).toString())))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (made.repeated()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.build();
    }

    /** @param version what {@code If-Match} must name for the next change */
    public static Response changed(UUID uuid, int version, UriInfo uri, String at) {
        return Response.ok(
                        Json.object(json -> json.put("id", uuid.toString())
                                .put("version", version)
                                .put("href", href(uri, at, uuid).toString())),
                        MediaType.APPLICATION_JSON)
                .tag(new EntityTag("v" + version))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static URI href(UriInfo uri, String at, UUID uuid) {
        return uri.getBaseUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .path(at)
                .path(uuid.toString())
                .build();
    }
}
