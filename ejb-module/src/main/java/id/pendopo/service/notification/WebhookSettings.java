package id.pendopo.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where webhooks may go besides the public network. */
@ApplicationScoped
public class WebhookSettings {

    @Inject
    @ConfigProperty(name = "pendopo.notification.webhook.private-hosts", defaultValue = "none")
    private String privateHosts;

    /** Hosts, or hosts with a port, that may be private and need no TLS; in small letters. */
    Set<String> privateHosts() {
        return "none".equals(privateHosts)
                ? Set.of()
                : Arrays.stream(privateHosts.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .collect(Collectors.toSet());
    }
}
