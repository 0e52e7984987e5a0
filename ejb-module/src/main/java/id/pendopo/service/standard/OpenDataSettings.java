package id.pendopo.service.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Open data about services as this government gives it away. */
@ApplicationScoped
public class OpenDataSettings {

    @Inject
    @ConfigProperty(name = "pendopo.standard.open-data.per-minute", defaultValue = "300")
    private int perMinute;

    @Inject
    @ConfigProperty(name = "pendopo.government.name", defaultValue = "Pemerintah Daerah")
    private String government;

    /** How many requests without a key one network may send in a minute. */
    public int perMinute() {
        return perMinute;
    }

    /** Whose services they are. */
    public String government() {
        return government;
    }
}
