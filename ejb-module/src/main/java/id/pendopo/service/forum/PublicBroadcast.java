package id.pendopo.service.forum;

import id.pendopo.domain.forum.BroadcastKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A broadcast of an edition that was announced, as everybody may know it.
 *
 * @param airsAt null if it is not known
 * @param recording address of the recording; empty without one
 */
public record PublicBroadcast(
        UUID edition,
        UUID uuid,
        BroadcastKind kind,
        String station,
        String channel,
        boolean live,
        Instant airsAt,
        String recording)
        implements Serializable {}
