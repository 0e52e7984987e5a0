package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentAlarms;
import id.pendopo.domain.commitment.FollowUpScore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the commitment capability. */
@ApplicationScoped
public class CommitmentSettings {

    private static final String NONE = "none";

    @Inject
    @ConfigProperty(name = "pendopo.commitment.remind-before", defaultValue = "14,3,0")
    private String before;

    @Inject
    @ConfigProperty(name = "pendopo.commitment.remind-after", defaultValue = "1,7")
    private String after;

    @Inject
    @ConfigProperty(name = "pendopo.commitment.escalate-head", defaultValue = "14")
    private int head;

    @Inject
    @ConfigProperty(name = "pendopo.commitment.escalate-secretary", defaultValue = "30")
    private int secretary;

    @Inject
    @ConfigProperty(name = "pendopo.commitment.soon-days", defaultValue = "30")
    private int soonDays;

    @Inject
    @ConfigProperty(name = "pendopo.commitment.share-low", defaultValue = "30")
    private int shareLow;

    @Inject
    @ConfigProperty(name = "pendopo.commitment.share-high", defaultValue = "80")
    private int shareHigh;

    @Inject
    @ConfigProperty(name = "pendopo.commitment.speed-months", defaultValue = "12,9,6,3,1")
    private String speedMonths;

    /** On which days people are told. */
    public CommitmentAlarms alarms() {
        return new CommitmentAlarms(numbers(before), numbers(after), head, secretary);
    }

    /** Within how many days from today a promise counts as due soon. */
    public int soonDays() {
        return soonDays;
    }

    /** The bands PEKPPP scores follow-up in. */
    public FollowUpScore score() {
        return new FollowUpScore(shareLow, shareHigh, numbers(speedMonths));
    }

    private static List<Integer> numbers(String text) {
        return NONE.equals(text)
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .toList();
    }
}
