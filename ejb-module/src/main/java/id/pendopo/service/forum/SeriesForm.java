package id.pendopo.service.forum;

import id.pendopo.domain.forum.SeriesKind;
import java.time.LocalDate;

/**
 * What somebody types about a series.
 *
 * @param code what it is known by; only read when it is created
 * @param agencyCode the agency that owns it
 * @param rhythm as {@link id.pendopo.domain.forum.Rhythm} reads it; empty for none
 * @param startsOn first day; the rhythm counts from there
 * @param endedOn last day; null while it goes on
 */
public record SeriesForm(
        String code,
        String name,
        SeriesKind kind,
        String agencyCode,
        String rhythm,
        String defaultPlace,
        String description,
        LocalDate startsOn,
        LocalDate endedOn) {}
