package id.pendopo.service.forum;

import id.pendopo.domain.forum.SeriesKind;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A series.
 *
 * @param rhythm a recurrence rule of RFC 5545; empty for none
 * @param endedOn null while it goes on
 * @param editions how many it has, without those cancelled
 * @param nextAt begin of the next edition that was announced; null for none
 */
public record SeriesRow(
        UUID uuid,
        int version,
        String code,
        String name,
        SeriesKind kind,
        String agencyCode,
        String agencyShortName,
        String agencyName,
        String rhythm,
        String defaultPlace,
        String description,
        LocalDate startsOn,
        LocalDate endedOn,
        Instant changedAt,
        String changedBy,
        int editions,
        Instant nextAt)
        implements Serializable {}
