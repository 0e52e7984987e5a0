package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A check of all histories.
 *
 * @param finishedAt null while it runs
 * @param examples the first few faults, as tracking number and fault
 */
public record HistoryCheckRow(
        String askedBy,
        Instant askedAt,
        Instant finishedAt,
        long complaints,
        long entries,
        long faults,
        List<String> examples)
        implements Serializable {}
