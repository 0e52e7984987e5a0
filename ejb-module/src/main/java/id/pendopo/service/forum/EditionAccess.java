package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.UUID;

/** Finds editions for a caller; what lies outside the scope answers as what does not exist. */
@ApplicationScoped
public class EditionAccess {

    @Inject
    private EntityManager em;

    @Inject
    private ForumRows rows;

    @Inject
    private CurrentCaller caller;

    /** @throws NotFoundException {@code forum.edition.unknown} if there is none the caller may see */
    public Edition readable(UUID uuid) {
        return require(uuid, Permission.FORUM_READ, false);
    }

    /**
     * The same as lists show it.
     *
     * @throws NotFoundException {@code forum.edition.unknown} if there is none the caller may see
     */
    EditionRow row(UUID uuid) {
        return rows.edition(uuid)
                .filter(found -> caller.scope(Permission.FORUM_READ).covers(found.agencyId()))
                .orElseThrow(() -> new NotFoundException("forum.edition.unknown"));
    }

    /**
     * To change what was planned or prepared for it; its row is locked until the transaction ends.
     *
     * @throws NotFoundException {@code forum.edition.unknown} if there is none the caller may manage
     */
    public Edition changeable(UUID uuid) {
        return require(uuid, Permission.FORUM_MANAGE, true);
    }

    /**
     * For what is done while it runs, without a lock: many do it at once.
     *
     * @throws NotFoundException {@code forum.edition.unknown} if there is none the caller may lead
     */
    public Edition moderated(UUID uuid) {
        return require(uuid, Permission.FORUM_MODERATE, false);
    }

    /** For a move by hand; its row is locked until the transaction ends. */
    Edition movable(UUID uuid, EditionMove move) {
        return require(uuid, move.permission(), true);
    }

    /** The uuid an address or a request names; what is none answers as what does not exist. */
    public static UUID uuid(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("forum.edition.unknown");
        }
    }

    private Edition require(UUID uuid, String permission, boolean locked) {
        TypedQuery<Edition> query = em.createQuery("select e from Edition e where e.uuid = :uuid", Edition.class)
                .setParameter("uuid", uuid);
        if (locked) {
            query.setLockMode(LockModeType.PESSIMISTIC_WRITE);
        }
        return query.getResultStream()
                .filter(found -> caller.scope(permission).covers(found.agencyId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.edition.unknown"));
    }
}
