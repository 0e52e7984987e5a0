package id.pendopo.service.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of the current time; tests put another in its place, demonstration data tells of other days. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    public Clock clock() {
        return new StoryTime(Clock.systemUTC());
    }
}
