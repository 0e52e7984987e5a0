package id.pendopo.service.document;

import id.pendopo.service.platform.Database;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Removes files that were uploaded in a form nobody saved. Every node may run it at once: the row that one node deletes is
 * gone for the other. Needs no caller, since it calls no service that asks for one.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class UnclaimedFiles {

    static final Duration KEPT = Duration.ofDays(1);
    private static final int MANY = 500;
    private static final System.Logger LOG = System.getLogger(UnclaimedFiles.class.getName());

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    public UnclaimedFiles() {}

    UnclaimedFiles(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Schedule(hour = "*", minute = "41", second = "0", persistent = false, info = "remove unclaimed files")
    void run() {
        try {
            int removed = remove();
            if (removed > 0) {
                LOG.log(System.Logger.Level.INFO, "Removed {0} files that were never saved with anything", removed);
            }
        } catch (RuntimeException e) {
            // A timer that throws is given up by the container; the database may only be away for a moment.
            LOG.log(System.Logger.Level.WARNING, "Unclaimed files cannot be removed now", e);
        }
    }

    /** @return how many files are gone */
    int remove() {
        Instant then = clock.instant().minus(KEPT);
        int removed = 0;
        for (Long id : database.list(
                "select id from stored_file where attached_at is null and created_at < ? order by created_at limit ?",
                row -> row.getLong(1),
                then,
                MANY)) {
            removed += remove(id);
        }
        return removed;
    }

    /** A file that something points at is kept, whatever its row says: better one file too many than evidence lost. */
    private int remove(long id) {
        try {
            return database.update("delete from stored_file where id = ? and attached_at is null", id);
        } catch (IllegalStateException e) {
            if (!Database.stillReferenced(e)) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING, "File {0} is in use although nobody claimed it", id);
            return 0;
        }
    }
}
