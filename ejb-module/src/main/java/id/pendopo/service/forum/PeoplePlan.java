package id.pendopo.service.forum;

import id.pendopo.domain.forum.GuestBook;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Whom an edition wants to hear, whether the public may register, and until when it keeps who was there. */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class PeoplePlan {

    private static final int MOST = 10_000;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private PeopleAccess access;

    @Inject
    private GuestBooks books;

    @Inject
    private Database database;

    @Inject
    private Today today;

    @Inject
    private AuditTrail audit;

    /**
     * The plan of an edition.
     *
     * @param version of what was read
     * @param wanted how many of each element; none for those left out
     */
    public record Plan(
            int version,
            Map<StakeholderElement, Integer> wanted,
            boolean registration,
            boolean selfCheckIn,
            String consent,
            LocalDate retainUntil)
            implements Serializable {}

    /** @throws NotFoundException if there is no such edition in the caller's scope */
    public Plan read(UUID edition) {
        PeopleEdition of = access.kept(edition);
        Map<StakeholderElement, Integer> wanted = new EnumMap<>(StakeholderElement.class);
        database.list(
                "select element, wanted from forum_element_target where edition_id = ?",
                row -> wanted.put(StakeholderElement.valueOf(row.getString(1)), row.getInt(2)),
                of.id());
        GuestBook book = books.find(of.id());
        return book == null
                ? new Plan(0, wanted, false, false, "", books.retention(of))
                : new Plan(
                        book.getVersion(),
                        wanted,
                        book.registration(),
                        book.selfCheckIn(),
                        book.consent(),
                        book.retainUntil());
    }

    /**
     * Changes it.
     *
     * @throws InvalidInputException for {@code consent}, {@code retainUntil} or {@code wanted.<element>}
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    public void save(UUID edition, Plan plan) {
        PeopleEdition of = access.kept(edition);
        GuestBook book = books.locked(of);
        book.requireVersion(plan.version(), "forum.people.stale");
        plan.wanted().forEach((element, many) -> {
            if (many != null && (many < 0 || many > MOST)) {
                throw new InvalidInputException("wanted." + element, "forum.people.wanted", MOST);
            }
        });
        book.describe(plan.registration(), plan.selfCheckIn(), plan.consent(), plan.retainUntil(), today.get());
        em.lock(book, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        database.update("delete from forum_element_target where edition_id = ?", of.id());
        plan.wanted().forEach((element, many) -> {
            if (many != null && many > 0) {
                database.update(
                        "insert into forum_element_target (edition_id, element, wanted) values (?, ?, ?)",
                        of.id(),
                        element.name(),
                        many);
            }
        });
        audit.record(
                "forum.people-planned",
                "forum-edition",
                edition.toString(),
                Map.of(
                        "registration", Boolean.toString(plan.registration()),
                        "retainUntil", plan.retainUntil().toString()));
    }
}
