package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.Instant;

/** A final answer that waits for the agency head. */
public record PendingAnswer(String text, String proposedBy, Instant proposedAt) implements Serializable {}
