package id.pendopo.service.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the survey capability. */
@ApplicationScoped
public class SurveySettings {

    @Inject
    @ConfigProperty(name = "pendopo.survey.same-source", defaultValue = "30")
    private int sameSource;

    @Inject
    @ConfigProperty(name = "pendopo.survey.smallest-group", defaultValue = "5")
    private int smallestGroup;

    @Inject
    @ConfigProperty(name = "pendopo.survey.kiosk-pause", defaultValue = "60")
    private int kioskPause;

    @Inject
    @ConfigProperty(name = "pendopo.complaint.coordinator", defaultValue = "DISKOMINFO")
    private String coordinator;

    /** Code of the agency whose letterhead is on papers of the whole government. */
    public String coordinator() {
        return coordinator;
    }

    /** After how many seconds without a touch a tablet asks whether anybody is still there. */
    public int kioskPause() {
        return kioskPause;
    }

    /** From how many answers about one subject from one network on one day on they look suspicious. */
    public int sameSource() {
        return sameSource;
    }

    /** Groups of fewer respondents are not shown: somebody could be recognised. */
    public int smallestGroup() {
        return smallestGroup;
    }
}
