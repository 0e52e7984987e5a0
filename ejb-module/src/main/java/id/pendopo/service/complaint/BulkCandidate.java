package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import java.io.Serializable;

/**
 * A complaint chosen for a decision on many, as it was when the person looked.
 *
 * @param agencyId internal number of the responsible agency, null before verification
 * @param fits whether its state allows the move
 */
public record BulkCandidate(
        String trackingNumber, int version, String title, ComplaintState state, Long agencyId, boolean fits)
        implements Serializable {}
