package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.Commitment;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Finds a promise for a caller; what lies outside the scope answers as what does not exist. */
@ApplicationScoped
public class CommitmentAccess {

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    /** @throws NotFoundException {@code commitment.unknown} if there is none where the caller holds the permission */
    Commitment find(UUID uuid, String permission) {
        Commitment found = known(uuid);
        if (!CommitmentSight.sees(caller.get(), permission, found.agencyId(), found.isConfidential())) {
            throw new NotFoundException("commitment.unknown");
        }
        return found;
    }

    /**
     * @param version as the caller has read it
     * @throws StaleVersionException {@code commitment.stale} if somebody changed it since
     */
    Commitment asRead(UUID uuid, int version, String permission) {
        return current(find(uuid, permission), version);
    }

    /**
     * One the caller finds out about whether it is kept.
     *
     * @param version as the caller has read it
     * @throws NotFoundException {@code commitment.unknown} if there is none the caller checks
     * @throws StaleVersionException {@code commitment.stale} if somebody changed it since
     */
    Commitment toCheck(UUID uuid, int version) {
        Commitment found = known(uuid);
        if (!CommitmentSight.checks(caller.get(), found.agencyId(), found.isConfidential())) {
            throw new NotFoundException("commitment.unknown");
        }
        return current(found, version);
    }

    private static Commitment current(Commitment found, int version) {
        found.requireVersion(version, "commitment.stale");
        return found;
    }

    /** Whoever is calling; for capabilities that have checked their own caller. */
    Commitment known(UUID uuid) {
        return em.createQuery("select k from Commitment k where k.uuid = :uuid", Commitment.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("commitment.unknown"));
    }
}
