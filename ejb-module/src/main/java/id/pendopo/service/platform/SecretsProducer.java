package id.pendopo.service.platform;

import id.pendopo.domain.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The ring of keys from {@code pendopo.identity.secret}. Whoever has the database but not this setting cannot read NIK,
 * phone numbers or second-factor secrets; whoever loses it cannot either, so it belongs in the backup plan, apart from
 * the database.
 */
@ApplicationScoped
public class SecretsProducer {

    /** Known to everybody, so it serves demonstration data only. */
    private static final String DEMONSTRATION_KEY = "demo:cGVuZG9wby1kZW1vbnN0cmF0aW9uLWtleS0wMDAwMDE=";

    @Inject
    @ConfigProperty(name = "pendopo.identity.secret")
    private Optional<String> configured;

    @Inject
    @ConfigProperty(name = "pendopo.demo", defaultValue = "false")
    private boolean demo;

    @Produces
    @Singleton
    public Secrets secrets() {
        if (configured.isEmpty() && !demo) {
            throw new IllegalStateException(
                    "Setting pendopo.identity.secret is missing: 32 random bytes in base64, e.g. from 'openssl rand -base64 32'");
        }
        try {
            return Secrets.parse(configured.orElse(DEMONSTRATION_KEY));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Setting pendopo.identity.secret: " + e.getMessage(), e);
        }
    }
}
