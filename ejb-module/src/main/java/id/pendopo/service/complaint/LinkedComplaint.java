package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import java.io.Serializable;

/**
 * A complaint that belongs to another.
 *
 * @param split part of what was one report; otherwise about a related matter
 */
public record LinkedComplaint(String trackingNumber, String title, ComplaintState state, boolean split)
        implements Serializable {}
