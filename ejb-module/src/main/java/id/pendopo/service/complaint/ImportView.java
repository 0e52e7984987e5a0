package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How an import stands.
 *
 * @param state UPLOADED (mapping is not confirmed), RUNNING, STOPPED by a person, or DONE
 * @param rows rows in the file
 * @param read rows looked at so far
 * @param done complaints made
 * @param unchanged rows of reports that were taken before
 * @param changed such rows that read differently now; nothing was overwritten
 * @param skipped rows left out, as the mapping or a person said
 * @param wrong rows that wait for correction
 * @param waiting wrong rows about to be tried again
 * @param perSecond rows a second; 0 while unknown
 */
public record ImportView(
        UUID uuid,
        String source,
        String fileName,
        String state,
        int rows,
        int read,
        int done,
        int unchanged,
        int changed,
        int skipped,
        int wrong,
        int waiting,
        String askedBy,
        Instant uploadedAt,
        Instant startedAt,
        Instant finishedAt,
        long perSecond)
        implements Serializable {

    public int percent() {
        return (int) (100L * read / rows);
    }

    public boolean isRunning() {
        return "RUNNING".equals(state);
    }

    /** How long the rest takes at this rate; null while that is unknown. */
    public Duration left() {
        return perSecond == 0 ? null : Duration.ofSeconds((rows - read + perSecond - 1) / perSecond);
    }
}
