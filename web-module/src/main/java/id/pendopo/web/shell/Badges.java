package id.pendopo.web.shell;

import id.pendopo.domain.identity.Caller;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers in the navigation, remembered for half a minute, so that looking at pages does not count all day long. */
@ApplicationScoped
public class Badges {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MANY = 2_000;
    private static final System.Logger LOG = System.getLogger(Badges.class.getName());

    /** A number and whether it asks to act at once. */
    public record Badge(long count, boolean urgent) {}

    private record Known(Instant until, Map<String, Badge> badges) {}

    @Inject
    @Any
    private Instance<NavigationBadge> sources;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private final Map<Caller, Known> known = new ConcurrentHashMap<>();

    public Map<String, Badge> current() {
        Caller person = caller.get();
        if (!person.isUser()) {
            return Map.of();
        }
        Instant now = clock.instant();
        Known before = known.get(person);
        if (before != null && now.isBefore(before.until())) {
            return before.badges();
        }
        if (known.size() > MANY) {
            known.values().removeIf(one -> now.isAfter(one.until()));
        }
        Map<String, Badge> counted = count();
        known.put(person, new Known(now.plus(FRESH), counted));
        return counted;
    }

    /** Counts anew at the next page, for actions that change what waits for this person. */
    public void forget() {
        known.remove(caller.get());
    }

    private Map<String, Badge> count() {
        Map<String, Badge> counted = new HashMap<>();
        for (NavigationBadge source : sources) {
            try {
                long count = source.count();
                if (count > 0) {
                    counted.put(source.path(), new Badge(count, source.urgent()));
                }
            } catch (EJBAccessException | AccessLocalException e) {
                LOG.log(System.Logger.Level.TRACE, "not for this person: {0}", source.path());
            }
        }
        return Map.copyOf(counted);
    }
}
