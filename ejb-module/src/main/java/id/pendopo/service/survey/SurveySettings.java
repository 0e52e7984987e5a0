package id.pendopo.service.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the survey capability. */
@ApplicationScoped
public class SurveySettings {

    @Inject
    @ConfigProperty(name = "pendopo.zone", defaultValue = "Asia/Jakarta")
    private String zone;

    @Inject
    @ConfigProperty(name = "pendopo.survey.same-source", defaultValue = "30")
    private int sameSource;

    /** The zone of the government, in which days begin and end. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** From how many answers about one subject from one network on one day on they look suspicious. */
    public int sameSource() {
        return sameSource;
    }
}
