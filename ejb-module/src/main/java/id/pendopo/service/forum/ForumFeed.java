package id.pendopo.service.forum;

import id.pendopo.domain.platform.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Forums for everybody's calendar: those that were announced, of the last year and to come. */
@Stateless
@PermitAll
public class ForumFeed {

    private static final Duration BACK = Duration.ofDays(366);
    private static final int MOST = 1_000;

    @Inject
    private ForumRows rows;

    @Inject
    private PublicProgramme programme;

    @Inject
    private Clock clock;

    /** Editions that are scheduled or further on, the earliest first; at most 1,000. */
    public List<EditionRow> announced() {
        return announced((String) null);
    }

    /**
     * The same of one series.
     *
     * @param series its code; null for all
     */
    public List<EditionRow> announced(String series) {
        return rows.announced(clock.instant().minus(BACK), series, MOST);
    }

    /** @throws NotFoundException {@code forum.edition.unknown} if it is not one everybody may know of */
    public EditionRow announced(UUID edition) {
        return rows.edition(edition)
                .filter(row -> row.state().announced() && row.startsAt() != null)
                .orElseThrow(() -> new NotFoundException("forum.edition.unknown"));
    }

    /** Broadcasts of the same editions; at most 1,000. */
    public List<PublicBroadcast> onAir() {
        return programme.stationsSince(clock.instant().minus(BACK), MOST);
    }
}
