package id.pendopo.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of this interface (OpenAPI), word for word as it is kept in the repository. */
@Path("/openapi.yaml")
@ApplicationScoped
public class DescriptionResource {

    private static final byte[] DESCRIPTION = read();

    @GET
    public Response description(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return Reference.answer(DESCRIPTION, "application/yaml", known);
    }

    private static byte[] read() {
        try (InputStream in = DescriptionResource.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
