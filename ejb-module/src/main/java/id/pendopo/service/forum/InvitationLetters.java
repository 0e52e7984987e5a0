package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentIssues;
import id.pendopo.service.document.LetterNumbers;
import id.pendopo.service.document.QrCode;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Invitations on paper: one PDF with a letter for each person, all of one batch under one number; in Indonesian. */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class InvitationLetters {

    /** Letters in one PDF. */
    public static final int MOST = 200;

    private static final Locale LANGUAGE = Texts.INDONESIAN;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private PeopleAccess access;

    @Inject
    private GuestBooks books;

    @Inject
    private InviteeList list;

    @Inject
    private EditionPapers papers;

    @Inject
    private PeopleRules rules;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private LetterNumbers numbers;

    @Inject
    private DocumentIssues issues;

    @Inject
    private PublicAddress address;

    @Inject
    private Today today;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whose letters. */
    public enum Batch {
        /** Those who have no mail address and got no letter yet. */
        WITHOUT_MAIL,
        /** Everybody who is invited and got no letter yet. */
        WITHOUT_LETTER,
        /** The letters printed before, with the numbers they have. */
        AGAIN
    }

    /**
     * Prints at most {@link #MOST} letters; those that were not sent before count as sent.
     *
     * @return an A4 PDF with a letter on each page
     * @throws NotFoundException if there is no such edition in the caller's scope
     * @throws RuleViolationException {@code forum.people.notScheduled}; {@code forum.people.noLetters} if there is none to print
     */
    public byte[] print(UUID edition, Batch batch) {
        PeopleEdition of = access.kept(edition);
        of.requireAnnounced();
        books.locked(of);
        List<Participant> people = list.invitees(of).stream()
                .filter(person ->
                        (batch == Batch.AGAIN) != person.letterNumber().isEmpty())
                .filter(person -> batch != Batch.WITHOUT_MAIL || person.email().isEmpty())
                .limit(MOST)
                .toList();
        if (people.isEmpty()) {
            throw new RuleViolationException("forum.people.noLetters");
        }
        AgencyRef agency = agencies.byId(of.agencyId());
        if (batch != Batch.AGAIN) {
            number(people, numbers.next(rules.invitationSeries(), agency.code(), today.get()));
        }
        em.flush();
        String number = people.get(0).letterNumber();
        audit.record(
                "forum.letters-printed",
                "forum-edition",
                edition.toString(),
                Map.of("number", number, "many", Integer.toString(people.size())));
        return issues.issue(
                        "forum-invitations",
                        model(of, agency, people),
                        LANGUAGE,
                        "forum-invitation",
                        number,
                        agency.name())
                .content();
    }

    private void number(List<Participant> people, String number) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Participant person : people) {
            person.numbered(number);
            person.sent(now);
        }
    }

    private Map<String, Object> model(PeopleEdition of, AgencyRef agency, List<Participant> people) {
        Map<String, Object> model = papers.begin(of, agency, LANGUAGE);
        model.put("page", address.of("/public/invitation.xhtml"));
        List<Map<String, Object>> letters = new ArrayList<>();
        for (Participant person : people) {
            letters.add(letter(person));
        }
        model.put("letters", letters);
        return model;
    }

    private Map<String, Object> letter(Participant person) {
        Map<String, Object> letter = new HashMap<>();
        letter.put("number", person.letterNumber());
        letter.put("name", person.name());
        letter.put("institution", person.institution());
        letter.put("postal", person.postal());
        letter.put("code", AttendanceCode.grouped(person.code()));
        letter.put("answerCode", AttendanceCode.grouped(person.answerCode()));
        letter.put("qr", QrCode.dataAddress(address.of("/public/invitation.xhtml?code=" + person.answerCode())));
        return letter;
    }
}
