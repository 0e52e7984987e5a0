package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.AttachmentKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A file on a complaint. The name of what an anonymous reporter brought is neutral, never the original one.
 *
 * @param released the copy everybody may see, or null
 * @param releasable whether the caller may let everybody see it now
 */
public record AttachmentRow(
        UUID uuid,
        AttachmentKind kind,
        String name,
        String type,
        long size,
        Instant addedAt,
        String addedBy,
        ReleasedPhoto released,
        boolean releasable)
        implements Serializable {

    public boolean isImage() {
        return type.startsWith("image/");
    }
}
