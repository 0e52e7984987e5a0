package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.AttachmentKind;
import java.io.Serializable;
import java.util.UUID;

/**
 * A picture everybody may see.
 *
 * @param uuid its name in the public window
 * @param words what is to be seen, with numbers and addresses of people blacked out
 * @param kind what it shows: what was reported, or the work
 */
public record PublicPhoto(UUID uuid, String words, AttachmentKind kind) implements Serializable {}
