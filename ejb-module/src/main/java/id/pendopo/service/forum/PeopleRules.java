package id.pendopo.service.forum;

import id.pendopo.domain.forum.ElementScore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings about the people of a forum. */
@ApplicationScoped
public class PeopleRules {

    @Inject
    @ConfigProperty(name = "pendopo.forum.reminder-days", defaultValue = "3")
    private int reminderDays;

    @Inject
    @ConfigProperty(name = "pendopo.forum.retention-days", defaultValue = "365")
    private int retentionDays;

    @Inject
    @ConfigProperty(name = "pendopo.forum.check-in-minutes", defaultValue = "60")
    private int checkInMinutes;

    @Inject
    @ConfigProperty(name = "pendopo.forum.element-bands", defaultValue = "1,2,3,4,5")
    private String elementBands;

    @Inject
    @ConfigProperty(name = "pendopo.forum.invitation-series", defaultValue = "005")
    private String invitationSeries;

    @Inject
    @ConfigProperty(name = "pendopo.forum.certificate-series", defaultValue = "SERTIFIKAT")
    private String certificateSeries;

    /** How long before the meeting people are reminded; none when it is zero. */
    public Duration reminder() {
        return Duration.ofDays(reminderDays);
    }

    /** How many days after the meeting it is kept who was there, unless the edition says otherwise. */
    public int retentionDays() {
        return retentionDays;
    }

    /** How long before the begin people may check in themselves. */
    public Duration checkIn() {
        return Duration.ofMinutes(checkInMinutes);
    }

    /** How many stakeholder elements earn which score. */
    public ElementScore score() {
        return ElementScore.parse(elementBands);
    }

    /** Classification of invitation letters. */
    public String invitationSeries() {
        return invitationSeries;
    }

    public String certificateSeries() {
        return certificateSeries;
    }
}
