package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.forum.ParticipantOrigin;
import id.pendopo.domain.forum.ParticipantState;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.QrCode;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.PublicAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * The page of an invited or registered person, without an account: twelve letters and digits that nobody guesses (6 × 10¹⁷)
 * open it, and it shows only what concerns that person.
 */
@Stateless
@PermitAll
public class InvitationAnswers {

    private static final Caller INVITEE = new Caller(Caller.Kind.ANONYMOUS, null, "invitee", "Undangan", Map.of());

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private PeopleAccess access;

    @Inject
    private GuestBooks books;

    @Inject
    private InviteeList list;

    @Inject
    private PeopleMail mail;

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private PublicAddress address;

    @Inject
    private AuditTrail audit;

    @Inject
    private RunAs runAs;

    @Inject
    private Clock clock;

    /**
     * What the person sees.
     *
     * @param asks whether it can still be said
     * @param ahead how many wait before this person
     * @param confirms whether the mailed link was opened and the address is not confirmed yet
     * @param code to be said at the door; null for whoever does not come
     * @param qr the same for the officer's phone, as an address of an image; null with it
     * @param certificate number of the certificate; null if none was issued
     */
    public record Card(
            PeopleEdition edition,
            String agency,
            String answerCode,
            String name,
            String institution,
            String delegate,
            ParticipantState state,
            boolean invited,
            boolean asks,
            int ahead,
            boolean confirms,
            String code,
            String qr,
            String certificate) {}

    /** A certificate as it was issued. */
    public record Certificate(String number, byte[] content) {}

    /**
     * The page of whoever has this code.
     *
     * @param typed with or without spaces and dashes
     * @param mark what the mailed link carries beside it; it shows that the address is this person's. Null for none
     * @throws NotFoundException {@code forum.people.noInvitation} if nobody has it, or the edition was taken back
     */
    public Card of(String typed, String mark) {
        Participant person = person(typed);
        PeopleEdition edition = access.byId(person.editionId());
        boolean enters = person.state().isExpected() && edition.state().announced();
        return new Card(
                edition,
                agencies.findById(edition.agencyId()).map(AgencyRef::name).orElse(""),
                person.answerCode(),
                person.name(),
                person.institution(),
                person.delegate(),
                person.state(),
                person.origin() == ParticipantOrigin.INVITED,
                edition.asks(clock.instant()) && person.state() != ParticipantState.WITHDRAWN,
                person.state() == ParticipantState.WAITING ? ahead(person) : 0,
                !person.isMailConfirmed() && mail.isMark(person.answerCode(), mark),
                enters ? AttendanceCode.grouped(person.code()) : null,
                enters ? QrCode.dataAddress(door(edition, person.code())) : null,
                certificate(person).map(Certificate::number).orElse(null));
    }

    /** What the person's QR code opens on an officer's phone. */
    private String door(PeopleEdition edition, String code) {
        return address.of("/forum/door.xhtml?id=" + edition.uuid() + "&k=" + code);
    }

    private Participant person(String typed) {
        return access.byAnswerCode(AttendanceCode.read(typed, AttendanceCode.SECRET_LENGTH)
                .orElseThrow(() -> new NotFoundException("forum.people.noInvitation")));
    }

    private int ahead(Participant person) {
        return database.first(
                        """
                        select count(*) from forum_participant p join forum_participant me on me.id = ?
                        where p.edition_id = me.edition_id and p.state = 'WAITING'
                            and (p.waiting_since, p.id) < (me.waiting_since, me.id)""",
                        row -> row.getInt(1),
                        person.getId())
                .orElseThrow();
    }

    /**
     * Takes what the person says; it may be changed until the meeting ends.
     *
     * @param delegate who comes instead, for {@code SENDS}
     * @throws InvalidInputException for {@code delegate} or {@code answer}
     * @throws RuleViolationException {@code forum.people.full} if no place is left, {@code forum.people.over} when it is too
     *     late, {@code forum.people.notNow} for an answer that this person cannot give
     */
    public void answer(String typed, InvitationAnswer answer, String delegate) {
        runAs.guest(INVITEE, () -> {
            PeopleEdition edition = access.byId(person(typed).editionId());
            books.locked(edition);
            Participant person = person(typed);
            em.refresh(person);
            list.answered(edition, person, answer, delegate);
            audit.record(
                    "forum.answered",
                    "forum-edition",
                    edition.uuid().toString(),
                    Map.of("person", person.uuid().toString(), "answer", answer.name()));
            return null;
        });
    }

    /**
     * From now on news go to the address the link was mailed to; by a deed of the person, because programs that look into
     * mail open links too.
     *
     * @throws NotFoundException {@code forum.people.noInvitation} if this is not the mailed link
     */
    public void confirm(String typed, String mark) {
        Participant person = person(typed);
        if (!mail.isMark(person.answerCode(), mark)) {
            throw new NotFoundException("forum.people.noInvitation");
        }
        person.confirmMail();
        em.flush();
    }

    /**
     * The certificate of attendance that was issued to this person.
     *
     * @throws NotFoundException if there is none
     */
    public Certificate certificate(String typed) {
        return certificate(person(typed)).orElseThrow(() -> new NotFoundException("forum.people.noCertificate"));
    }

    private Optional<Certificate> certificate(Participant person) {
        return database.first(
                "select number, content from forum_certificate where participant_id = ?",
                row -> new Certificate(row.getString(1), row.getBytes(2)),
                person.getId());
    }
}
