package id.pendopo.service.forum;

import id.pendopo.domain.forum.Journalist;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Accredited journalists, of the whole government: every agency that holds forums meets the same ones. */
@Stateless
public class Journalists {

    private static final int MOST = 2_000;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    /** All of them by name; at most 2,000. */
    @RolesAllowed(Permission.FORUM_READ)
    public List<JournalistRow> all() {
        LocalDate day = today.get();
        return database.list(
                "select uuid, version, name, outlet, card, valid_until from forum_journalist order by lower(name), id limit "
                        + MOST,
                row -> {
                    LocalDate until = row.getObject("valid_until", LocalDate.class);
                    return new JournalistRow(
                            row.getObject("uuid", UUID.class),
                            row.getInt("version"),
                            row.getString("name"),
                            row.getString("outlet"),
                            row.getString("card"),
                            until,
                            until != null && until.isBefore(day));
                });
    }

    /**
     * Adds one, or changes one.
     *
     * @param uuid the one to change; null for a new one
     * @param version the version the caller has read; ignored for a new one
     * @throws InvalidInputException if a field is not acceptable
     * @throws NotFoundException if there is no such one
     * @throws StaleVersionException if somebody else has changed it since
     */
    @RolesAllowed(Permission.FORUM_MANAGE)
    public UUID save(UUID uuid, int version, String name, String outlet, String card, LocalDate validUntil) {
        Journalist journalist = uuid == null ? Journalist.unnamed() : find(uuid);
        if (uuid != null) {
            journalist.requireVersion(version, "forum.changedMeanwhile");
        }
        journalist.describe(
                name,
                outlet,
                card,
                validUntil,
                caller.get().displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (uuid == null) {
            em.persist(journalist);
        }
        record(journalist, uuid == null ? "forum.journalist-made" : "forum.journalist-changed");
        return journalist.uuid();
    }

    /**
     * Removes one who left.
     *
     * @throws NotFoundException if there is no such one
     */
    @RolesAllowed(Permission.FORUM_MANAGE)
    public void remove(UUID uuid) {
        Journalist journalist = find(uuid);
        em.remove(journalist);
        record(journalist, "forum.journalist-removed");
    }

    private Journalist find(UUID uuid) {
        return em.createQuery("select j from Journalist j where j.uuid = :uuid", Journalist.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.journalist.unknown"));
    }

    private void record(Journalist journalist, String action) {
        trail.record(action, "forum-journalist", journalist.uuid().toString(), Map.of("outlet", journalist.outlet()));
    }
}
