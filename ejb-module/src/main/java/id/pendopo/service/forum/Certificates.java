package id.pendopo.service.forum;

import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentIssues;
import id.pendopo.service.document.IssuedPdf;
import id.pendopo.service.document.LetterNumbers;
import id.pendopo.service.document.PdfJoiner;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Certificates of attendance: for whoever was present, once the meeting is over. Each has a number and a code by which
 * everybody can see that it is genuine; issued once, it is kept as it is, and the person finds it on the own page.
 */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class Certificates {

    /** So many at once; more take more clicks, so that no request takes minutes. */
    public static final int BATCH = 50;

    private static final Locale LANGUAGE = Texts.INDONESIAN;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private PeopleAccess access;

    @Inject
    private GuestBooks books;

    @Inject
    private PersonRows rows;

    @Inject
    private EditionPapers papers;

    @Inject
    private PeopleRules rules;

    @Inject
    private PeopleMail mail;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private LetterNumbers numbers;

    @Inject
    private DocumentIssues issues;

    @Inject
    private Database database;

    @Inject
    private Today today;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @return how many were issued now, and how many are still to be */
    public record Issued(int many, int left) {}

    /**
     * Issues certificates to those who were present and have none, at most {@link #BATCH}, and tells those who have a mail
     * address.
     *
     * @throws NotFoundException if there is no such edition in the caller's scope
     * @throws RuleViolationException {@code forum.people.notOver} before the meeting is over
     */
    public Issued issue(UUID edition) {
        PeopleEdition of = access.kept(edition);
        if (!of.state().held()) {
            throw new RuleViolationException("forum.people.notOver");
        }
        books.locked(of);
        List<PersonRow> due =
                rows.list(of.id(), " and a.status = 'PRESENT' and c.number is null", " order by p.name, p.id");
        AgencyRef agency = agencies.byId(of.agencyId());
        List<PersonRow> now = due.subList(0, Math.min(BATCH, due.size()));
        for (PersonRow person : now) {
            issue(of, agency, person);
        }
        if (!now.isEmpty()) {
            audit.record(
                    "forum.certificates-issued",
                    "forum-edition",
                    edition.toString(),
                    Map.of("many", Integer.toString(now.size())));
        }
        return new Issued(now.size(), due.size() - now.size());
    }

    private void issue(PeopleEdition of, AgencyRef agency, PersonRow person) {
        String number = numbers.next(rules.certificateSeries(), agency.code(), today.get());
        IssuedPdf pdf = issues.issue(
                "forum-certificate",
                model(of, agency, person, number),
                LANGUAGE,
                "forum-certificate",
                number,
                agency.name());
        database.update(
                "insert into forum_certificate (participant_id, number, code, content, issued_at) values (?, ?, ?, ?, ?)",
                person.id(),
                number,
                pdf.code(),
                pdf.content(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        mail.write("forum.certificate", em.find(Participant.class, person.id()), of);
    }

    private Map<String, Object> model(PeopleEdition of, AgencyRef agency, PersonRow person, String number) {
        Map<String, Object> model = papers.begin(of, agency, LANGUAGE);
        model.put("number", number);
        model.put("name", person.attends());
        model.put("institution", person.institution());
        return model;
    }

    /**
     * The certificate of one person as it was issued.
     *
     * @throws NotFoundException {@code forum.people.noCertificate} if none was issued
     */
    public byte[] of(UUID edition, UUID person) {
        PeopleEdition of = access.kept(edition);
        return database.first(
                        "select content from forum_certificate where participant_id = ?",
                        row -> row.getBytes(1),
                        access.person(of, person).getId())
                .orElseThrow(() -> new NotFoundException("forum.people.noCertificate"));
    }

    /** @return how many certificates of the edition there are */
    public int many(UUID edition) {
        return database.first(
                        """
                        select count(*) from forum_certificate c join forum_participant p on p.id = c.participant_id
                        where p.edition_id = ?""",
                        row -> row.getInt(1),
                        access.kept(edition).id())
                .orElse(0);
    }

    /**
     * All certificates of an edition as they were issued, one behind the other by name; that they were printed is recorded.
     *
     * @throws NotFoundException {@code forum.people.noCertificate} if none was issued
     */
    public byte[] all(UUID edition) {
        List<byte[]> issued = database.list(
                """
                select c.content from forum_certificate c join forum_participant p on p.id = c.participant_id
                where p.edition_id = ? order by p.name, p.id""",
                row -> row.getBytes(1),
                access.kept(edition).id());
        if (issued.isEmpty()) {
            throw new NotFoundException("forum.people.noCertificate");
        }
        audit.record(
                "forum.certificates-printed",
                "forum-edition",
                edition.toString(),
                Map.of("many", Integer.toString(issued.size())));
        return PdfJoiner.join(issued);
    }
}
