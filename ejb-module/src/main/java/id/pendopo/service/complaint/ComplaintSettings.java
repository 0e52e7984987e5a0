package id.pendopo.service.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the complaint capability. */
@ApplicationScoped
public class ComplaintSettings {

    private static final String PREFIX = "[A-Z]{2,8}";

    @Inject
    @ConfigProperty(name = "pendopo.complaint.tracking-prefix", defaultValue = "TNG")
    private String trackingPrefix;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.inspectorate", defaultValue = "INSPEKTORAT")
    private String inspectorate;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.coordinator", defaultValue = "DISKOMINFO")
    private String coordinator;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.tracking-url", defaultValue = "none")
    private String trackingUrl;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.unseal-minutes", defaultValue = "30")
    private int unsealMinutes;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.proof-of-work", defaultValue = "50000")
    private int proofOfWork;

    /** What tracking numbers begin with: 2 to 8 capital letters that stand for the government. */
    public String trackingPrefix() {
        if (!trackingPrefix.matches(PREFIX)) {
            throw new IllegalStateException(
                    "Setting pendopo.complaint.tracking-prefix: 2 to 8 capital letters, not '" + trackingPrefix + "'");
        }
        return trackingPrefix;
    }

    /** How long somebody may look at a sealed identity once it was granted. */
    public Duration unsealFor() {
        return Duration.ofMinutes(unsealMinutes);
    }

    /** Code of the agency that supervision-level complaints go to. */
    public String inspectorate() {
        return inspectorate;
    }

    /**
     * Where the reporter follows a complaint; empty while the government has no such page.
     *
     * @param trackingNumber takes the place of {@code {number}} in the setting
     */
    public String trackingAddress(String trackingNumber) {
        return "none".equals(trackingUrl) ? "" : trackingUrl.replace("{number}", trackingNumber);
    }

    /** How far the device of somebody who files a report counts at most to solve the challenge. */
    public int proofOfWork() {
        return proofOfWork;
    }

    /** Code of the agency that coordinates complaints; its letterhead is on receipts. */
    public String coordinator() {
        return coordinator;
    }
}
