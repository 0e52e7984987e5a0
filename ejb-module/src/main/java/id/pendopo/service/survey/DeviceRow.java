package id.pendopo.service.survey;

import id.pendopo.domain.survey.DeviceState;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A tablet at the counter as lists show it.
 *
 * @param target code of what it asks about
 * @param seenAt the hour in which it was last heard of; null if never
 * @param waiting answers that wait on it, as it last said
 */
public record DeviceRow(
        UUID uuid,
        int version,
        String name,
        String target,
        String targetName,
        long agencyId,
        String periodName,
        DeviceState state,
        Instant seenAt,
        int waiting)
        implements Serializable {}
