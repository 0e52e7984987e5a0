package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.platform.RuleViolationException;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What is to be known of an edition to invite people to it and to let them in.
 *
 * @param startsAt null in a draft
 * @param quota how many places there are; null for no limit
 */
public record PeopleEdition(
        long id,
        UUID uuid,
        long agencyId,
        String series,
        SeriesKind kind,
        int volume,
        String theme,
        Instant startsAt,
        Instant endsAt,
        EditionMode mode,
        String venue,
        String link,
        Integer quota,
        EditionState state)
        implements Serializable {

    static PeopleEdition of(EditionRow row) {
        return new PeopleEdition(
                row.id(),
                row.uuid(),
                row.agencyId(),
                row.seriesName(),
                row.kind(),
                row.volume(),
                row.theme(),
                row.startsAt(),
                row.endsAt(),
                row.mode(),
                row.venue(),
                row.link(),
                row.quota(),
                row.state());
    }

    /** Whether people can still be added to its list. */
    public boolean plans() {
        return state == EditionState.DRAFT || state == EditionState.SCHEDULED || state == EditionState.RUNNING;
    }

    /** Whether invited and registered people may still say whether they come. */
    public boolean asks(Instant now) {
        return (state == EditionState.SCHEDULED || state == EditionState.RUNNING) && now.isBefore(endsAt);
    }

    /** Whether it may be noted who is there: from the day it is announced until its minutes are signed. */
    public boolean counts() {
        return state == EditionState.SCHEDULED || state == EditionState.RUNNING || state == EditionState.FINISHED;
    }

    void requirePlanning() {
        if (!plans()) {
            throw new RuleViolationException("forum.people.over");
        }
    }

    /** Day and place must be known before anybody is told. */
    void requireAnnounced() {
        if (!state.announced() || !plans()) {
            throw new RuleViolationException("forum.people.notScheduled");
        }
    }

    void requireCounting() {
        if (!counts()) {
            throw new RuleViolationException("forum.people.notCounting");
        }
    }
}
