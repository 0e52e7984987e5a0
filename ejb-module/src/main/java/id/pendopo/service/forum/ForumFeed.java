package id.pendopo.service.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Forums for everybody's calendar: those that were announced, of the last year and to come. */
@Stateless
@PermitAll
public class ForumFeed {

    private static final Duration BACK = Duration.ofDays(366);
    private static final int MOST = 1_000;

    @Inject
    private ForumRows rows;

    @Inject
    private Clock clock;

    /** Editions that are scheduled or further on, the earliest first; at most 1,000. */
    public List<EditionRow> announced() {
        return rows.announced(clock.instant().minus(BACK), MOST);
    }
}
