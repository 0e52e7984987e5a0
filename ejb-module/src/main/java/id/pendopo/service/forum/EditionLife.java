package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionFacts;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Moves editions by hand: schedule, postpone, start, finish, resume, cancel. */
@Stateless
@RolesAllowed({Permission.FORUM_MANAGE, Permission.FORUM_MODERATE})
public class EditionLife {

    @Inject
    private EditionAccess access;

    @Inject
    private EditionSteps steps;

    /**
     * Moves an edition on.
     *
     * @param version the version the caller has read
     * @param move one of those done by hand
     * @param reason why, for those that need it; may be null
     * @return the version it has now
     * @throws NotFoundException if there is none with which the caller may do this
     * @throws StaleVersionException if somebody else has changed it since
     * @throws RuleViolationException if it cannot be done now, or something is missing for it
     */
    public int move(UUID uuid, int version, EditionMove move, String reason) {
        if (!move.byHand()) {
            throw new RuleViolationException("forum.move.notByHand");
        }
        Edition edition = access.movable(uuid, move);
        edition.requireVersion(version, "forum.changedMeanwhile");
        steps.take(edition, move, EditionFacts.NONE, reason);
        return edition.getVersion();
    }
}
