package id.pendopo.service.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people outside reach Pendopo; goes into mails and QR codes ({@code pendopo.public-url}). */
@ApplicationScoped
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "pendopo.public-url", defaultValue = "http://localhost:8080")
    private String url;

    public PublicAddress() {}

    /** For tests. */
    public PublicAddress(String url) {
        this.url = url;
    }

    /**
     * The full address of a page.
     *
     * @param path starting with a slash
     */
    public String of(String path) {
        return url.replaceAll("/+$", "") + path;
    }
}
