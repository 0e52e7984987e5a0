package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A comparison of the figures with the complaints.
 *
 * @param finishedAt null while it runs
 * @param differences what was counted wrongly, and put right
 * @param examples the first few: tracking numbers, or months whose sums were wrong
 */
public record FigureCheckRow(
        String askedBy, Instant askedAt, Instant finishedAt, long complaints, long differences, List<String> examples)
        implements Serializable {}
