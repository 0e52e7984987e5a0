package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The short answer to "how is it going?".
 *
 * @param lastReply newest reply or answer to the reporter, null if none
 * @param lastReplyAt when it was given
 */
public record ComplaintStatus(
        String trackingNumber,
        String sourceReference,
        String title,
        ComplaintState state,
        String agencyCode,
        String agencyName,
        Instant receivedAt,
        Instant lastActivityAt,
        LocalDate dueDay,
        boolean late,
        String lastReply,
        Instant lastReplyAt,
        int version)
        implements Serializable {}
