package id.pendopo.api.platform;

import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.service.identity.CurrentCaller;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Holds each API client to its requests per minute. Counted in the memory of each node: with n nodes behind a balancer a
 * client may reach n times its limit, which is accepted, because a shared counter would cost a round trip per request
 * to guard against something that is no harm (see docs/decisions).
 */
@ApplicationScoped
public class ClientLimits {

    private record Limited(int perMinute, Bucket bucket) {}

    private final ConcurrentMap<Long, Limited> clients = new ConcurrentHashMap<>();

    /**
     * Counts one request of the current API client against what its registration allows.
     *
     * @throws TooManyRequestsException when there is nothing left
     */
    public void admit(CurrentCaller current, HttpServletResponse response) {
        int perMinute = current.requestsPerMinute();
        Limited limited = clients.compute(
                current.get().id(),
                (id, known) -> known != null && known.perMinute == perMinute ? known : newLimit(perMinute));
        ConsumptionProbe probe = limited.bucket.tryConsumeAndReturnRemaining(1);
        response.setHeader("RateLimit-Policy", "\"minute\";q=" + perMinute + ";w=60");
        response.setHeader(
                "RateLimit",
                "\"minute\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            throw new TooManyRequestsException(
                    "api.tooManyRequests", Duration.ofSeconds(seconds(probe.getNanosToWaitForRefill())));
        }
    }

    private static Limited newLimit(int perMinute) {
        return new Limited(
                perMinute,
                Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999L) / 1_000_000_000L;
    }
}
