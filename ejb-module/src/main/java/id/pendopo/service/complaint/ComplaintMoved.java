package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import java.io.Serializable;
import java.time.Instant;

/** Where a complaint stands after a command; the version goes into the next one. */
public record ComplaintMoved(String trackingNumber, ComplaintState state, int version, Instant at)
        implements Serializable {}
