package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.BulkAction;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** How far a decision on many complaints has come; {@code finishedAt} null while it runs. */
public record BulkJob(
        UUID uuid, BulkAction action, Instant askedAt, Instant finishedAt, int total, int done, int failed, int stopped)
        implements Serializable {

    /** How many have been dealt with, whatever came of it. */
    public int looked() {
        return done + failed + stopped;
    }

    public boolean running() {
        return finishedAt == null;
    }
}
