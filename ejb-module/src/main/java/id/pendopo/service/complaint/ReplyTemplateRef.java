package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import java.io.Serializable;

/** A ready-made reply; {@code agencyCode}, {@code categoryCode} and {@code state} null are for every one. */
public record ReplyTemplateRef(
        long id,
        String code,
        String name,
        String text,
        String agencyCode,
        String categoryCode,
        ComplaintState state,
        boolean finalAnswer,
        boolean active,
        int version)
        implements Serializable {}
