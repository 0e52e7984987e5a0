package id.pendopo.service.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this government shows itself to applications that speak Open311. */
@ApplicationScoped
public class Open311Settings {

    private static final String NONE = "none";

    @Inject
    @ConfigProperty(name = "pendopo.complaint.open311", defaultValue = "true")
    private boolean open;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.open311.jurisdiction", defaultValue = NONE)
    private String jurisdiction;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.open311.per-minute", defaultValue = "300")
    private int perMinute;

    @Inject
    @ConfigProperty(name = "pendopo.government.name", defaultValue = "Pemerintah Daerah")
    private String government;

    @Inject
    @ConfigProperty(name = "pendopo.demo", defaultValue = "false")
    private boolean demo;

    /** Whether there is such an entrance at all. */
    public boolean isOpen() {
        return open;
    }

    /**
     * Whether a {@code jurisdiction_id} means this government. Without a name of its own every one does: the standard asks
     * for the parameter only where one server speaks for several governments.
     *
     * @param asked null if none was given
     */
    public boolean isJurisdiction(String asked) {
        return asked == null || NONE.equals(jurisdiction) || jurisdiction.equalsIgnoreCase(asked);
    }

    /** How many requests without a key one network may send in a minute. */
    public int perMinute() {
        return perMinute;
    }

    /** Who answers. */
    public String government() {
        return government;
    }

    /** Whether what is filed here is only for trying out. */
    public boolean isTest() {
        return demo;
    }
}
