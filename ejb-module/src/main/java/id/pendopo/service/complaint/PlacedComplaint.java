package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;

/**
 * A complaint as a point on the map of those who work on it.
 *
 * @param late whether the government's next step is overdue
 */
public record PlacedComplaint(
        String trackingNumber, String title, ComplaintState state, boolean late, double latitude, double longitude) {}
