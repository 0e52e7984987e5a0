package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.Instant;

/** A request of the responsible agency that another take over, waiting for the coordinator. */
public record PendingReassignment(
        String fromAgencyCode, String proposedAgencyCode, String reason, String requestedBy, Instant requestedAt)
        implements Serializable {}
