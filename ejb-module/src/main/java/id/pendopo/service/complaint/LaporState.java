package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.LaporKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How the exchange with SP4N-LAPOR! stands.
 *
 * @param way none, file or http
 * @param ranAt last exchange; null before the first
 * @param error what went wrong then; null if nothing
 * @param waiting reports with something to tell, at most 1,001 counted
 * @param dead reports that cannot be told without a person, the first hundred
 * @param updates what was told of reports here and waits, the first hundred
 */
public record LaporState(String way, Instant ranAt, String error, long waiting, List<Dead> dead, List<Update> updates)
        implements Serializable {

    /**
     * A message that was not applied.
     *
     * @param trackingNumber null while the report itself has not come, or the reader may not know of it
     * @param text what it says; null if the reader may not know it
     * @param reason why a person must look at it; empty while it waits for its report
     */
    public record Update(
            UUID uuid,
            String reference,
            String trackingNumber,
            LaporKind kind,
            String text,
            String rating,
            Instant receivedAt,
            String reason)
            implements Serializable {}

    /** A report the other side would not hear about. */
    public record Dead(String reference, String trackingNumber, int attempts, String error) implements Serializable {}
}
