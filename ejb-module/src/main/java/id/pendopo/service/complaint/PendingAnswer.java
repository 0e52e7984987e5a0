package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A final answer that waits for the agency head or the second unit.
 *
 * @param checklist codes of what its writer made sure of; null if no list was kept then
 */
public record PendingAnswer(String text, String proposedBy, Instant proposedAt, List<String> checklist)
        implements Serializable {}
