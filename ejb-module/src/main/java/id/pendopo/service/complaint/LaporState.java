package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How the exchange with SP4N-LAPOR! stands.
 *
 * @param way none, file or http
 * @param ranAt last exchange; null before the first
 * @param error what went wrong then; null if nothing
 * @param waiting reports with something to tell, at most 1,001 counted
 * @param dead reports that cannot be told without a person, the first hundred
 */
public record LaporState(String way, Instant ranAt, String error, long waiting, List<Dead> dead)
        implements Serializable {

    /** A report the other side would not hear about. */
    public record Dead(String reference, String trackingNumber, int attempts, String error) implements Serializable {}
}
