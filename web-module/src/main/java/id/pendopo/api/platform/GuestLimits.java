package id.pendopo.api.platform;

import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.service.identity.NetworkAddress;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds callers without a key to a number of requests per minute for each network they come from; as {@link ClientLimits}
 * counted in the memory of each node. Networks that were quiet longest are forgotten first.
 */
@ApplicationScoped
public class GuestLimits {

    private static final int MOST = 20_000;

    private final Map<String, Bucket> networks = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    });

    /**
     * Counts one request.
     *
     * @param address where it comes from
     * @param perMinute how many are let through
     * @throws TooManyRequestsException when there is nothing left
     */
    public void admit(String address, int perMinute) {
        admit("", address, perMinute);
    }

    /**
     * Counts one request to an entrance that has a count of its own.
     *
     * @param entrance its name
     * @param address where the request comes from
     * @param perMinute how many are let through there
     * @throws TooManyRequestsException when there is nothing left
     */
    public void admit(String entrance, String address, int perMinute) {
        Bucket bucket =
                networks.computeIfAbsent(entrance + " " + NetworkAddress.of(address), network -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequestsException(
                    "api.tooManyFromHere", Duration.ofNanos(probe.getNanosToWaitForRefill() + 999_999_999L));
        }
    }
}
