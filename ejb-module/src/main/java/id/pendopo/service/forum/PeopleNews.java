package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionChanged;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.EditionMoved;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.forum.ParticipantState;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;

/** Tells whoever was invited or registered when day or place change, or nothing comes of it; in the same transaction. */
@ApplicationScoped
public class PeopleNews {

    @Inject
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private PeopleAccess access;

    @Inject
    private PeopleMail mail;

    void moved(@Observes EditionMoved event) {
        if (event.move() == EditionMove.CANCEL) {
            tell("forum.cancelled", event.id());
        } else if (event.move() == EditionMove.POSTPONE) {
            tell("forum.postponed", event.id());
        }
    }

    void changed(@Observes EditionChanged event) {
        if (event.moved() && (event.state() == EditionState.SCHEDULED || event.state() == EditionState.RUNNING)) {
            // What was said about the old day is no reminder of the new one.
            database.update("update forum_participant set reminded_at = null where edition_id = ?", event.id());
            tell("forum.changed", event.id());
        }
    }

    private void tell(String kind, long edition) {
        em.flush();
        PeopleEdition of = access.byId(edition);
        em.createQuery(
                        """
                        select p from Participant p where p.editionId = :edition and p.name is not null and p.state in :told""",
                        Participant.class)
                .setParameter("edition", edition)
                .setParameter(
                        "told",
                        EnumSet.of(
                                ParticipantState.SENT,
                                ParticipantState.COMING,
                                ParticipantState.DELEGATED,
                                ParticipantState.WAITING))
                .getResultList()
                .forEach(person -> mail.write(kind, person, of));
    }
}
