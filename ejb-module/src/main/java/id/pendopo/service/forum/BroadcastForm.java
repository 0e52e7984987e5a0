package id.pendopo.service.forum;

import id.pendopo.domain.forum.BroadcastKind;
import java.time.Instant;

/**
 * What somebody types about a broadcast of an edition.
 *
 * @param channel channel, frequency or address of a stream
 * @param airsAt null if it is not known
 * @param minutes how long; null if it is not known
 */
public record BroadcastForm(
        BroadcastKind kind,
        String station,
        String channel,
        boolean live,
        Instant airsAt,
        Integer minutes,
        String contract,
        String recording) {}
