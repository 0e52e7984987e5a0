package id.pendopo.service.forum;

import id.pendopo.domain.forum.GuestBook;
import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.ThrottleRule;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.complaint.ProofOfWork;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.NetworkAddress;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.identity.SignInThrottle;
import id.pendopo.service.identity.SignInThrottle.Counted;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everybody may register for a forum whose agency opened the registration. What guards it is a proof of work for each, and a
 * limit for each network; nobody learns who else comes.
 */
@Stateless
@PermitAll
public class PublicRegistration {

    private static final ThrottleRule REGISTRATIONS = ThrottleRule.FILING;

    private static final Caller VISITOR = new Caller(Caller.Kind.ANONYMOUS, null, "visitor", "Pendaftar", Map.of());

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
    private ProofOfWork proofs;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Database database;

    @Inject
    private AuditTrail audit;

    @Inject
    private RunAs runAs;

    @Inject
    private Clock clock;

    /**
     * What somebody who registers is told.
     *
     * @param open whether registrations are taken now
     * @param places how many places are left; null for no limit
     * @param retainUntil when personal data is removed
     */
    public record Form(
            PeopleEdition edition,
            String agency,
            boolean open,
            Integer places,
            String consent,
            LocalDate retainUntil) {}

    /** @throws NotFoundException {@code forum.edition.unknown} if it is not announced, or registration was never opened */
    public Form form(UUID edition) {
        PeopleEdition of = access.announced(edition);
        GuestBook book = books.find(of.id());
        if (book == null || book.consent().isEmpty()) {
            throw new NotFoundException("forum.edition.unknown");
        }
        return new Form(
                of,
                agencies.findById(of.agencyId()).map(AgencyRef::name).orElse(""),
                book.registration() && of.asks(clock.instant()),
                of.quota() == null ? null : waiting.free(of),
                book.consent(),
                book.retainUntil());
    }

    /**
     * Takes a registration: a place if there is one, else the end of the waiting list. The same proof again gives the same
     * page.
     *
     * @param proof the solved challenge
     * @param language in which mail is written
     * @return the code that opens the page of this registration
     * @throws InvalidInputException naming each wrong field; {@code proof} if it is missing, wrong or too old
     * @throws RuleViolationException {@code forum.people.closed} if no registrations are taken
     * @throws TooManyRequestsException if too many came from this network
     */
    public String register(UUID edition, Registration said, String proof, Locale language) {
        String key = proofs.check(proof);
        PeopleEdition of = access.announced(edition);
        Optional<String> before = before(of, key);
        if (before.isPresent()) {
            return before.get();
        }
        String network = NetworkAddress.of(caller.remoteAddress());
        throttle.attempt(List.of(new Counted("forum-register", network, REGISTRATIONS)));
        return runAs.guest(VISITOR, () -> taken(of, said, key, language));
    }

    private String taken(PeopleEdition of, Registration said, String key, Locale language) {
        GuestBook book = books.locked(of);
        Optional<String> before = before(of, key);
        if (before.isPresent()) {
            return before.get();
        }
        if (!book.registration() || !of.asks(clock.instant())) {
            throw new RuleViolationException("forum.people.closed");
        }
        if (!said.consent()) {
            throw new InvalidInputException("consent", "forum.people.consentNeeded");
        }
        Participant person = Participant.registered(
                of.id(),
                waiting.free(of) > 0,
                key,
                "en".equals(language.getLanguage()) ? "en" : "id",
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        person.describe(said.name(), said.institution(), said.element(), said.email(), "");
        person.optional(said.sex(), said.disability());
        list.put(of, List.of(person), registered(of));
        mail.confirm(person, of);
        audit.record(
                "forum.registered",
                "forum-edition",
                of.uuid().toString(),
                Map.of(
                        "person",
                        person.uuid().toString(),
                        "state",
                        person.state().name()));
        return person.answerCode();
    }

    private int registered(PeopleEdition of) {
        return database.first(
                        "select count(*) from forum_participant where edition_id = ? and origin = 'REGISTERED'",
                        row -> row.getInt(1),
                        of.id())
                .orElseThrow();
    }

    private Optional<String> before(PeopleEdition of, String key) {
        return database.first(
                "select answer_code from forum_participant where edition_id = ? and request_key = ?",
                row -> row.getString(1),
                of.id(),
                key);
    }
}
