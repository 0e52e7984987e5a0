package id.pendopo.service.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether and how SP4N-LAPOR! is reached. */
@ApplicationScoped
public class LaporSettings {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    @ConfigProperty(name = "pendopo.complaint.lapor", defaultValue = "none")
    private String way;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.lapor.folder", defaultValue = "lapor")
    private String folder;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.lapor.address", defaultValue = "http://127.0.0.1")
    private String address;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.lapor.token", defaultValue = "none")
    private String token;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.lapor.incoming", defaultValue = "/reports?after={position}")
    private String incoming;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.lapor.outgoing", defaultValue = "/reports/{reference}/statuses")
    private String outgoing;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.lapor.names", defaultValue = "none")
    private String names;

    @Inject
    private Clock clock;

    /** {@code none}, {@code file} or {@code http}. */
    public String way() {
        return way;
    }

    /** Empty while there is no exchange. */
    Optional<LaporGateway> gateway() {
        return switch (way) {
            case "file" -> Optional.of(new FileLaporGateway(Path.of(folder), names(), clock));
            case "http" -> Optional.of(new HttpLaporGateway(
                    new HttpLaporGateway.Places(
                            address.replaceAll("/+$", ""),
                            "none".equals(token) ? "" : token,
                            incoming,
                            outgoing,
                            names()),
                    PATIENCE,
                    PAUSE));
            default -> Optional.empty();
        };
    }

    private Map<String, String> names() {
        Map<String, String> all = new HashMap<>();
        if (!"none".equals(names)) {
            for (String pair : names.split(",")) {
                String[] parts = pair.split("=", 2);
                all.put(parts[0].strip(), parts[1].strip());
            }
        }
        return all;
    }
}
