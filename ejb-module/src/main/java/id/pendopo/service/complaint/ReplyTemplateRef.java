package id.pendopo.service.complaint;

import java.io.Serializable;

/** A ready-made reply; {@code agencyCode} null is for every agency, {@code categoryCode} null for every category. */
public record ReplyTemplateRef(
        long id,
        String code,
        String name,
        String text,
        String agencyCode,
        String categoryCode,
        boolean finalAnswer,
        boolean active,
        int version)
        implements Serializable {}
