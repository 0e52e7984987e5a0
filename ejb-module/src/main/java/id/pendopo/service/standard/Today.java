package id.pendopo.service.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The day it is where the government is. */
@ApplicationScoped
public class Today {

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "pendopo.zone", defaultValue = "Asia/Jakarta")
    private String zone;

    public LocalDate get() {
        return LocalDate.now(clock.withZone(ZoneId.of(zone)));
    }
}
