package id.pendopo.service.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The day it is where the government is, in the zone of the setting {@code pendopo.zone}. */
@ApplicationScoped
public class Today {

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "pendopo.zone", defaultValue = "Asia/Jakarta")
    private String zone;

    protected Today() {}

    /** For tests that have no container. */
    Today(Clock clock, String zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate get() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** In which days begin and end. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
