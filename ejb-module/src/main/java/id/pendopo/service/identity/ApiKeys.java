package id.pendopo.service.identity;

import id.pendopo.domain.identity.ApiKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who shows which key. Remembered for some seconds, so that a busy client costs no look-up for each request. */
@ApplicationScoped
public class ApiKeys {

    /** Wrong keys are remembered too, but never so many that they fill the memory. */
    private static final int MOST = 5_000;

    private static final int LONGEST_KEY = 200;

    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    @Inject
    private Callers callers;

    @Inject
    private IdentityChanges changes;

    @Inject
    private Clock clock;

    private record Remembered(Optional<Callers.ClientCaller> client, Instant until, long changes) {}

    /** The client with this key, if there is one and it is active. */
    public Optional<Callers.ClientCaller> authenticate(String key) {
        if (key == null || key.isEmpty() || key.length() > LONGEST_KEY) {
            return Optional.empty();
        }
        byte[] hash = new ApiKey(key).hash();
        String name = Base64.getEncoder().encodeToString(hash);
        Instant now = clock.instant();
        long count = changes.count();
        Remembered known = remembered.get(name);
        if (known != null && known.changes() == count && known.until().isAfter(now)) {
            return known.client();
        }
        Optional<Callers.ClientCaller> client = callers.client(hash);
        if (remembered.size() >= MOST) {
            remembered
                    .values()
                    .removeIf(old -> old.until().isBefore(now) || old.client().isEmpty());
        }
        remembered.put(name, new Remembered(client, now.plusSeconds(IdentityChanges.REMEMBERED_SECONDS), count));
        return client;
    }
}
