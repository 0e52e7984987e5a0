package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import java.io.Serializable;
import java.time.Instant;

/** A complaint that changed, and where it stands now; in order of change. */
public record ComplaintChange(
        String trackingNumber,
        String sourceReference,
        ComplaintState state,
        String agencyCode,
        Instant changedAt,
        int version)
        implements Serializable {}
