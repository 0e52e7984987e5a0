package id.pendopo.service.identity;

import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;

/** Requests that make something and may come twice, because their sender did not hear the first answer. */
@ApplicationScoped
public class ApiRequests {

    /** As long as those of complaints. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @param repeated whether the same request had made it before */
    public record Made(UUID uuid, boolean repeated) {}

    private record Before(byte[] content, UUID made) {}

    /**
     * Makes something once, in the transaction of whoever calls; the same request at the same moment waits for it.
     *
     * @param purpose what is made, so that one key can be used for several things
     * @param key chosen by the client, at most 100 characters
     * @param content what was sent, as far as it tells two requests apart
     * @param make makes it and says what it is known by
     * @throws RuleViolationException {@code identity.keyReused} when the key came with another content before
     */
    public Made once(String purpose, String key, String content, Supplier<UUID> make) {
        Long client = caller.get().id();
        String name = purpose + ":" + key;
        byte[] hash = hash(content);
        int first = database.update(
                "insert into api_request (client_id, key, content, made_at) values (?, ?, ?, ?) on conflict do nothing",
                client,
                name,
                hash,
                clock.instant());
        if (first == 0) {
            Before before = database.first(
                            "select content, made from api_request where client_id = ? and key = ?",
                            row -> new Before(row.getBytes(1), row.getObject(2, UUID.class)),
                            client,
                            name)
                    .orElseThrow();
            if (!Arrays.equals(before.content(), hash)) {
                throw new RuleViolationException("identity.keyReused");
            }
            return new Made(before.made(), true);
        }
        UUID made = make.get();
        database.update("update api_request set made = ? where client_id = ? and key = ?", made, client, name);
        return new Made(made, false);
    }

    /** Forgets requests that are long past being sent again. */
    public int clean() {
        return database.update(
                "delete from api_request where made_at < ?", clock.instant().minus(KEPT));
    }

    private static byte[] hash(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
