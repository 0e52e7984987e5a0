package id.pendopo.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of sign-in and sessions. */
@ApplicationScoped
public class IdentitySettings {

    @Inject
    @ConfigProperty(name = "pendopo.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "pendopo.identity.session.idle", defaultValue = "PT30M")
    private Duration idle;

    @Inject
    @ConfigProperty(name = "pendopo.identity.session.absolute", defaultValue = "PT12H")
    private Duration absolute;

    /** Whether cookies are Secure even when a request looks like plain HTTP (TLS ends at a proxy that does not say so). */
    @Inject
    @ConfigProperty(name = "pendopo.identity.cookie.secure", defaultValue = "false")
    private boolean secureCookies;

    public boolean demo() {
        return demo;
    }

    public Duration idle() {
        return idle;
    }

    public Duration absolute() {
        return absolute;
    }

    public boolean secureCookies() {
        return secureCookies;
    }
}
