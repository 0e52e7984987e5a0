package id.pendopo.service.forum;

import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.forum.ParticipantOrigin;
import id.pendopo.domain.forum.ParticipantState;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The agency that holds an edition says who is invited, sends the invitations and notes what people answer otherwise. */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class Invitations {

    private static final String EDITION = "forum-edition";

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private PeopleAccess access;

    @Inject
    private GuestBooks books;

    @Inject
    private InviteeList list;

    @Inject
    private WaitingList waiting;

    @Inject
    private PeopleMail mail;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @return what came of sending: how many mails left, and who is still to get a letter */
    public record Sent(int mails, int letters) {}

    /**
     * Puts somebody on the list of those to be invited.
     *
     * @throws InvalidInputException naming the wrong field; {@code name} if the same person of the same institution is on it
     * @throws NotFoundException if there is no such edition in the caller's scope
     * @throws RuleViolationException {@code forum.people.over} once it is over, {@code forum.people.most}
     */
    public UUID add(UUID edition, InviteeForm form) {
        PeopleEdition of = access.kept(edition);
        of.requirePlanning();
        books.locked(of);
        Participant person = Participant.invitee(of.id(), now());
        InviteeList.describe(person, form);
        Set<String> known = list.known(of);
        if (known.contains(InviteeList.key(person))) {
            throw new InvalidInputException("name", "forum.people.twice");
        }
        list.put(of, List.of(person), known.size());
        audit.record(
                "forum.invitee-added",
                EDITION,
                edition.toString(),
                Map.of("person", person.uuid().toString()));
        return person.uuid();
    }

    /**
     * Changes who somebody on the list is.
     *
     * @throws InvalidInputException naming the wrong field
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    public void change(UUID edition, UUID uuid, int version, InviteeForm form) {
        PeopleEdition of = access.kept(edition);
        Participant person = access.person(of, uuid, version);
        String before = InviteeList.key(person);
        Set<String> known = person.origin() == ParticipantOrigin.INVITED ? list.known(of) : new HashSet<>();
        known.remove(before);
        InviteeList.describe(person, form);
        if (known.contains(InviteeList.key(person))) {
            throw new InvalidInputException("name", "forum.people.twice");
        }
        em.flush();
        audit.record("forum.person-changed", EDITION, edition.toString(), Map.of("person", uuid.toString()));
    }

    /**
     * Takes somebody off the list; a place that is freed goes to whoever waits.
     *
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    public void remove(UUID edition, UUID uuid, int version) {
        PeopleEdition of = access.kept(edition);
        of.requirePlanning();
        books.locked(of);
        Participant person = access.person(of, uuid, version);
        person.withdraw(now());
        em.flush();
        waiting.moveUp(of);
        audit.record("forum.person-removed", EDITION, edition.toString(), Map.of("person", uuid.toString()));
    }

    /**
     * Notes what an invited person said on the telephone.
     *
     * @param delegate who comes instead, for {@code SENDS}
     * @throws RuleViolationException {@code forum.people.full} if no place is left for somebody who had declined
     */
    public void answer(UUID edition, UUID uuid, int version, InvitationAnswer answer, String delegate) {
        PeopleEdition of = access.kept(edition);
        books.locked(of);
        list.answered(of, access.person(of, uuid, version), answer, delegate);
        audit.record(
                "forum.answer-noted",
                EDITION,
                edition.toString(),
                Map.of("person", uuid.toString(), "answer", answer.name()));
    }

    /**
     * Sends the invitation to everybody who is on the list with a mail address and has none yet.
     *
     * @throws RuleViolationException {@code forum.people.notScheduled} while day and place are not announced
     */
    public Sent send(UUID edition) {
        PeopleEdition of = access.kept(edition);
        of.requireAnnounced();
        books.locked(of);
        Instant now = now();
        int mails = 0;
        int letters = 0;
        for (Participant person : list.invitees(of)) {
            if (person.state() == ParticipantState.LISTED && !person.email().isEmpty()) {
                person.sent(now);
                mail.write("forum.invitation", person, of);
                mails++;
            } else if (person.state() == ParticipantState.LISTED) {
                letters++;
            }
        }
        em.flush();
        audit.record(
                "forum.invitations-sent",
                EDITION,
                edition.toString(),
                Map.of("mails", Integer.toString(mails), "letters", Integer.toString(letters)));
        return new Sent(mails, letters);
    }

    /**
     * Takes the invitees of an earlier edition onto the list, as they stand there; who is on it stays as they are.
     *
     * @param from another edition in the caller's scope
     * @return how many were added
     */
    public int copy(UUID edition, UUID from) {
        PeopleEdition of = access.kept(edition);
        of.requirePlanning();
        PeopleEdition earlier = access.kept(from);
        books.locked(of);
        Set<String> known = list.known(of);
        int before = known.size();
        List<Participant> added = new ArrayList<>();
        for (Participant one : list.invitees(earlier)) {
            if (known.add(InviteeList.key(one))) {
                added.add(one.invitedTo(of.id(), now()));
            }
        }
        list.put(of, added, before);
        audit.record(
                "forum.invitees-copied",
                EDITION,
                edition.toString(),
                Map.of("from", from.toString(), "many", Integer.toString(added.size())));
        return added.size();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
