package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * The copy of a picture that was let out to everybody, as staff know it.
 *
 * @param uuid how the public window names it; leads to nothing else
 * @param words what is to be seen, for those who do not see it
 * @param boxes as {@link id.pendopo.domain.document.Redaction#parse} reads them
 * @param shown whether everybody sees it at the moment; not while its complaint is closed to the public
 */
public record ReleasedPhoto(UUID uuid, String words, String boxes, String releasedBy, Instant releasedAt, boolean shown)
        implements Serializable {}
