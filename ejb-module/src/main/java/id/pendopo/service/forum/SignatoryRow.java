package id.pendopo.service.forum;

import id.pendopo.domain.forum.SignatorySide;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who signs minutes.
 *
 * @param position office, or for whom the person speaks
 * @param key opens the draft without an account, together with the uuid
 * @param remark on the draft; empty if none
 * @param signedAt null while it is not signed
 * @param signedThis whether it is the text as it lies there now that was signed
 */
public record SignatoryRow(
        UUID uuid,
        SignatorySide side,
        String name,
        String position,
        String key,
        String remark,
        Instant remarkedAt,
        UUID signature,
        Instant signedAt,
        boolean signedThis)
        implements Serializable {}
