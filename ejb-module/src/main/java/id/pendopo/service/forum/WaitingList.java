package id.pendopo.service.forum;

import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.forum.ParticipantState;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Places of an edition; whoever waits longest gets the next one that is free. Call with the guest book locked. */
@ApplicationScoped
class WaitingList {

    @Inject
    private Database database;

    @Inject
    private EntityManager em;

    @Inject
    private PeopleMail mail;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** How many places are free; the largest number when there is no limit. */
    int free(PeopleEdition edition) {
        if (edition.quota() == null) {
            return Integer.MAX_VALUE;
        }
        em.flush();
        int taken = database.first(
                        """
                        select count(*) from forum_participant
                        where edition_id = ? and state in ('SENT', 'COMING', 'DELEGATED')""",
                        row -> row.getInt(1),
                        edition.id())
                .orElseThrow();
        return Math.max(0, edition.quota() - taken);
    }

    /** Gives free places to those who wait, and tells them. */
    int moveUp(PeopleEdition edition) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int free = edition.asks(now) ? free(edition) : 0;
        if (free == 0) {
            return 0;
        }
        em.flush();
        List<Participant> next = em.createQuery(
                        """
                        select p from Participant p where p.editionId = :edition and p.state = :waiting
                        order by p.waitingSince, p.id""",
                        Participant.class)
                .setParameter("edition", edition.id())
                .setParameter("waiting", ParticipantState.WAITING)
                .setMaxResults(Math.min(free, 500))
                .getResultList();
        for (Participant person : next) {
            person.movesUp(now);
            mail.write("forum.movedUp", person, edition);
        }
        if (!next.isEmpty()) {
            em.flush();
            audit.record(
                    "forum.moved-up", "forum-edition", edition.uuid().toString(), Map.of("many", "" + next.size()));
        }
        return next.size();
    }
}
