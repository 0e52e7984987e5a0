package id.pendopo.api.complaint;

import id.pendopo.api.platform.Body;
import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.JsonFields;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.complaint.ComplaintComponents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Which component of its service's standard a complaint says was broken. */
@Path("/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ComponentResource {

    private static final FieldNames NAMES = new FieldNames(Map.of());

    @Inject
    private ComplaintComponents components;

    @PUT
    @Path("/{number}/component")
    public Response name(@PathParam("number") String number, InputStream content) throws IOException {
        JsonFields fields = JsonFields.read(Body.json(content));
        StandardComponent component = fields.oneOf("component", StandardComponent.class);
        fields.complete();
        NAMES.translate(() -> {
            components.name(number, component);
            return null;
        });
        return Response.noContent().build();
    }
}
