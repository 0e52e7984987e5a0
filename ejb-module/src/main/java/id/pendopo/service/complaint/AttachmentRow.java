package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.AttachmentKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A file on a complaint. The name of what an anonymous reporter brought is neutral, never the original one. */
public record AttachmentRow(
        UUID uuid, AttachmentKind kind, String name, String type, long size, Instant addedAt, String addedBy)
        implements Serializable {}
