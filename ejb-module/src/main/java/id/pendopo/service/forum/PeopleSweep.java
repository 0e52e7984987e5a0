package id.pendopo.service.forum;

import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What becomes due without anybody asking: reminders, places that were freed, names that are to be forgotten. */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PeopleSweep {

    /** People reminded in one transaction. */
    static final int PIECE = 200;

    /** Whoever was told only a moment ago is not reminded. */
    private static final Duration FRESH = Duration.ofHours(24);

    private static final String FORGET =
            """
            update forum_participant set version = version + 1, name = null, institution = '', email = '', postal = '',
                delegate = null, sex = null, disability = null, code = null, answer_code = null, request_key = null,
                letter_number = '', purged_at = ?
            where edition_id = ? and purged_at is null""";

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private PeopleAccess access;

    @Inject
    private GuestBooks books;

    @Inject
    private WaitingList waiting;

    @Inject
    private PeopleMail mail;

    @Inject
    private PeopleRules rules;

    @Inject
    private Database database;

    @Inject
    private Today today;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Reminds people of a meeting that is near, each once; nodes take different people.
     *
     * @return how many were taken
     */
    public int remind() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Long> claimed = database.list(
                """
                update forum_participant set reminded_at = ?, version = version + 1 where id in (
                    select p.id from forum_participant p join forum_edition e on e.id = p.edition_id
                    where e.state = 'SCHEDULED' and e.starts_at > ? and e.starts_at <= ? and p.reminded_at is null
                        and p.state in ('SENT', 'COMING', 'DELEGATED') and p.email <> '' and p.mail_confirmed
                        and coalesce(p.sent_at, p.created_at) < ?
                    order by p.id limit ? for update of p skip locked)
                returning id""",
                row -> row.getLong(1),
                now,
                now,
                now.plus(rules.reminder()),
                now.minus(FRESH),
                PIECE);
        Map<Long, PeopleEdition> editions = new HashMap<>();
        for (Long id : claimed) {
            Participant person = em.find(Participant.class, id);
            mail.write("forum.reminder", person, editions.computeIfAbsent(person.editionId(), access::byId));
        }
        return claimed.size();
    }

    /** Editions where somebody waits although a place is free, e.g. because there are more places now. */
    public List<Long> waiting() {
        return database.list(
                """
                select e.id from forum_edition e where e.state in ('SCHEDULED', 'RUNNING') and e.ends_at > ?
                    and exists (select 1 from forum_participant w where w.edition_id = e.id and w.state = 'WAITING')
                    and (e.quota is null or e.quota > (select count(*) from forum_participant p where p.edition_id = e.id
                        and p.state in ('SENT', 'COMING', 'DELEGATED')))""",
                row -> row.getLong(1),
                clock.instant());
    }

    /** Gives the free places of one edition to those who wait. */
    public void moveUp(long edition) {
        PeopleEdition of = access.byId(edition);
        books.locked(of);
        waiting.moveUp(of);
    }

    /**
     * Forgets who was on the list of one edition whose time to keep it has passed: names, addresses, certificates, who spoke
     * and who asked. How many of each element came remains.
     *
     * @return false if there is none
     */
    public boolean forget() {
        List<Long> due = database.list(
                """
                select b.edition_id from forum_guest_book b join forum_edition e on e.id = b.edition_id
                where b.purged_at is null and b.retain_until < ? and (e.ends_at is null or e.ends_at < ?)
                order by b.edition_id limit 1 for update of b skip locked""",
                row -> row.getLong(1),
                today.get(),
                clock.instant());
        if (due.isEmpty()) {
            return false;
        }
        long edition = due.get(0);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.update(
                """
                delete from forum_certificate c using forum_participant p
                where p.id = c.participant_id and p.edition_id = ?""",
                edition);
        int many = database.update(FORGET, now, edition);
        database.update(
                "update forum_input set given_by = '', version = version + 1 where edition_id = ? and given_by <> ''",
                edition);
        database.update(
                "update forum_question set asker = '', version = version + 1 where edition_id = ? and asker <> ''",
                edition);
        database.update(
                "update forum_guest_book set purged_at = ?, registration = false, version = version + 1 where edition_id = ?",
                now,
                edition);
        UUID uuid = access.byId(edition).uuid();
        audit.record(
                "forum.people-forgotten", "forum-edition", uuid.toString(), Map.of("many", Integer.toString(many)));
        return true;
    }
}
