package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.PolicyTopic;
import id.pendopo.domain.forum.SeriesKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An edition in a list.
 *
 * @param id internal number; never shown outside
 * @param agencyId internal number of the agency that holds it; never shown outside
 * @param theme empty in a draft that has none yet
 * @param topic null where the kind of series has none
 * @param startsAt null in a draft whose day is unknown
 * @param quota how many places there are; null for no limit
 */
public record EditionRow(
        long id,
        long agencyId,
        UUID uuid,
        int version,
        String seriesCode,
        String seriesName,
        SeriesKind kind,
        int volume,
        String theme,
        PolicyTopic topic,
        String agencyCode,
        String agencyShortName,
        String agencyName,
        Instant startsAt,
        Instant endsAt,
        EditionMode mode,
        String venue,
        String link,
        Integer quota,
        boolean special,
        EditionState state,
        Instant changedAt)
        implements Serializable {}
