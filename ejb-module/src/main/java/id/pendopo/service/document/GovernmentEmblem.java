package id.pendopo.service.document;

import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The emblem that stands on every page, from memory; read anew after a short while, or at once where it was changed. Pages
 * that must work without the database, such as errors, keep the one that was read last.
 */
@ApplicationScoped
public class GovernmentEmblem {

    private static final System.Logger LOG = System.getLogger(GovernmentEmblem.class.getName());
    private static final Duration EXPIRY = Duration.ofSeconds(30);

    /**
     * A PNG, at most {@link GovernmentEmblems#EDGE} pixels along an edge.
     *
     * @param sha256 in hexadecimal
     */
    public record Emblem(byte[] png, String sha256) {}

    private record Snapshot(Instant until, Optional<Emblem> emblem) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    private volatile Snapshot snapshot;

    /** Empty if the government has none; the application's own mark stands instead. */
    public Optional<Emblem> current() {
        Snapshot known = snapshot;
        Instant now = clock.instant();
        if (known == null || now.isAfter(known.until())) {
            known = new Snapshot(now.plus(EXPIRY), read(known));
            snapshot = known;
        }
        return known.emblem();
    }

    private Optional<Emblem> read(Snapshot before) {
        try {
            return database.first(
                    "select emblem, sha256 from government where emblem is not null",
                    row -> new Emblem(row.getBytes(1), row.getString(2)));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The emblem could not be read; pages go on with the last one", e);
            return before == null ? Optional.empty() : before.emblem();
        }
    }

    /** Forgets what is remembered, for whoever just changed it. */
    void forget() {
        snapshot = null;
    }
}
