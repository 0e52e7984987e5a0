package id.pendopo.service.forum;

import id.pendopo.domain.forum.Series;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

/** Finds series for a caller; what lies outside the scope answers as what does not exist. */
@ApplicationScoped
public class SeriesAccess {

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    /** @throws NotFoundException {@code forum.series.unknown} if there is none the caller may see */
    public Series readable(String code) {
        return require(code, Permission.FORUM_READ, false);
    }

    /**
     * To change it or its editions; its row is locked until the transaction ends, so that volumes and months are given once.
     *
     * @throws NotFoundException {@code forum.series.unknown} if there is none the caller may manage
     */
    public Series changeable(String code) {
        return require(code, Permission.FORUM_MANAGE, true);
    }

    /** The series of an edition that was found for the caller. */
    public Series of(long id) {
        return em.find(Series.class, id);
    }

    /** The same, locked until the transaction ends, for what is decided among all editions of the series. */
    Series lock(long id) {
        return em.find(Series.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Series require(String code, String permission, boolean locked) {
        TypedQuery<Series> query = em.createQuery("select s from Series s where s.code = :code", Series.class)
                .setParameter("code", code == null ? "" : code.replace("\u0000", ""));
        if (locked) {
            query.setLockMode(LockModeType.PESSIMISTIC_WRITE);
        }
        return query.getResultStream()
                .filter(found -> caller.scope(permission).covers(found.agencyId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.series.unknown"));
    }
}
