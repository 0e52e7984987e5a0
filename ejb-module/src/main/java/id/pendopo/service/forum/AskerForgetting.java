package id.pendopo.service.forum;

import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Who asked is kept for a while after a forum, so that an answer can reach them; then only the question is. The same of what was
 * taken over from a question, and of what somebody said at an edition that keeps no list of its people: those with a list
 * forget it with the list.
 */
@Stateless
@PermitAll
public class AskerForgetting {

    /** One that was cancelled or postponed for good is never finished; what was asked there is forgotten all the same. */
    private static final String OVER = "e.finished_at, e.ends_at, e.starts_at";

    @Inject
    private Database database;

    @Inject
    private LiveSettings settings;

    @Inject
    private Today today;

    @Schedule(hour = "3", minute = "45", persistent = false)
    void nightly() {
        forget();
    }

    /**
     * Forgets the names that are due; the timer does it every night.
     *
     * @return how many
     */
    public int forget() {
        Instant before = today.get()
                .minusDays(settings.askerDays())
                .atStartOfDay(today.zone())
                .toInstant();
        database.update(
                """
                update forum_input i set given_by = '', version = i.version + 1
                from forum_edition e where e.id = i.edition_id and coalesce(%s, i.noted_at) < ? and i.given_by <> ''
                    and (i.question is not null
                        or not exists (select from forum_guest_book b where b.edition_id = i.edition_id))"""
                        .formatted(OVER),
                before);
        return database.update(
                """
                update forum_question q set asker = '', version = q.version + 1
                from forum_edition e where e.id = q.edition_id and coalesce(%s, q.asked_at) < ? and q.asker <> ''"""
                        .formatted(OVER),
                before);
    }
}
