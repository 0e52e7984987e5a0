package id.pendopo.service.forum;

import id.pendopo.domain.forum.BroadcastKind;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where an edition is on air and what was written about it.
 *
 * @param mayManage whether the caller may change it
 */
public record MediaView(EditionRow edition, List<OnAir> broadcasts, List<Report> coverage, boolean mayManage)
        implements Serializable {

    /**
     * A broadcast.
     *
     * @param airsAt null if it is not known
     * @param minutes null if it is not known
     * @param proof name of the file that proves it; null for none
     */
    public record OnAir(
            UUID uuid,
            int version,
            BroadcastKind kind,
            String station,
            String channel,
            boolean live,
            Instant airsAt,
            Integer minutes,
            String contract,
            String recording,
            String proof)
            implements Serializable {

        /** When it is on air: a live one begins with the edition; null if it is not known. */
        public Instant airs(EditionRow edition) {
            return airsAt == null && live ? edition.startsAt() : airsAt;
        }
    }

    /** What a medium wrote or sent. */
    public record Report(UUID uuid, String outlet, String title, String link, LocalDate publishedOn)
            implements Serializable {}
}
