package id.pendopo.service.forum;

import id.pendopo.domain.forum.BroadcastKind;
import id.pendopo.domain.forum.SeriesKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody types about a series.
 *
 * @param code what it is known by; only read when it is created
 * @param agencyCode the agency that owns it
 * @param rhythm as {@link id.pendopo.domain.forum.Rhythm} reads it; empty for none
 * @param startsOn first day; the rhythm counts from there
 * @param endedOn last day; null while it goes on
 * @param channels stations that carry its editions as a rule; one without a station is passed over
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
        LocalDate endedOn,
        List<Channel> channels) {

    /**
     * A station.
     *
     * @param channel channel, frequency or address of a stream
     * @param live while an edition runs, or recorded and later
     */
    public record Channel(BroadcastKind kind, String station, String channel, boolean live) implements Serializable {}
}
