package id.pendopo.service.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of documents. */
@ApplicationScoped
public class DocumentSettings {

    @Inject
    @ConfigProperty(name = "pendopo.public-url", defaultValue = "http://localhost:8080")
    private String publicUrl;

    /** Where people outside reach Pendopo, without a slash at the end; goes into mails and QR codes. */
    public String publicUrl() {
        return publicUrl.replaceAll("/+$", "");
    }
}
