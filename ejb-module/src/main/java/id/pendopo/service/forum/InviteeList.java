package id.pendopo.service.forum;

import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.forum.ParticipantOrigin;
import id.pendopo.domain.forum.ParticipantState;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who is invited to an edition, and what they answer, by whatever way it comes. */
@ApplicationScoped
class InviteeList {

    /** More people than fit into any hall. */
    static final int MOST = 5_000;

    @Inject
    private EntityManager em;

    @Inject
    private GuestBooks books;

    @Inject
    private WaitingList waiting;

    @Inject
    private Clock clock;

    static void describe(Participant person, InviteeForm form) {
        person.describe(form.name(), form.institution(), form.element(), form.email(), form.postal());
    }

    /** By what invitees of an edition are told apart. */
    static String key(Participant person) {
        return (person.name() + "\n" + person.institution()).toLowerCase(Locale.ROOT);
    }

    Set<String> known(PeopleEdition of) {
        Set<String> known = new HashSet<>();
        invitees(of).forEach(person -> known.add(key(person)));
        return known;
    }

    /** Without those who were taken off the list: they can be put on it anew. */
    List<Participant> invitees(PeopleEdition of) {
        return em.createQuery(
                        """
                        select p from Participant p where p.editionId = :edition and p.origin = :invited and p.name is not null
                            and p.state <> :off
                        order by p.name, p.id""",
                        Participant.class)
                .setParameter("edition", of.id())
                .setParameter("invited", ParticipantOrigin.INVITED)
                .setParameter("off", ParticipantState.WITHDRAWN)
                .getResultList();
    }

    /**
     * Puts people on the list; call with the book locked.
     *
     * @param before how many are on it already
     * @throws RuleViolationException {@code forum.people.most}
     */
    void put(PeopleEdition of, List<Participant> people, int before) {
        if (before + people.size() > MOST) {
            throw new RuleViolationException("forum.people.most", MOST);
        }
        books.number(of, people);
        people.forEach(em::persist);
        em.flush();
    }

    /**
     * Takes an answer; call with the book locked.
     *
     * @throws InvalidInputException for {@code delegate}
     * @throws RuleViolationException {@code forum.people.full} if no place is left for somebody who had declined, {@code
     *     forum.people.over} when it is too late
     */
    void answered(PeopleEdition of, Participant person, InvitationAnswer answer, String delegate) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (answer == null) {
            throw new InvalidInputException("answer", "input.required");
        }
        if (!of.asks(now)) {
            throw new RuleViolationException("forum.people.over");
        }
        boolean takes = answer == InvitationAnswer.COMES || answer == InvitationAnswer.SENDS;
        if (takes && !person.state().keepsPlace() && waiting.free(of) == 0) {
            throw new RuleViolationException("forum.people.full");
        }
        switch (answer) {
            case COMES -> person.comes(now);
            case SENDS -> person.sends(delegate, now);
            case DECLINES -> person.declines(now);
            case WITHDRAWS -> person.withdraw(now);
        }
        em.flush();
        waiting.moveUp(of);
    }
}
