package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionFacts;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.EditionMoved;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Moves an edition that was found and whose caller was checked: the rules, the trail, and who must know. */
@ApplicationScoped
public class EditionSteps {

    @Inject
    private EntityManager em;

    @Inject
    private SeriesAccess series;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<EditionMoved> moved;

    @Inject
    private Clock clock;

    /**
     * @param facts what the guards of this move ask about
     * @param reason where the table of moves wants one; may be null
     * @throws RuleViolationException as {@link Edition#move} says
     */
    public void take(Edition edition, EditionMove move, EditionFacts facts, String reason) {
        edition.move(
                move,
                series.of(edition.seriesId()).kind(),
                facts,
                reason,
                caller.get().displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException("forum.changedMeanwhile");
        }
        Map<String, String> details = new LinkedHashMap<>();
        details.put("move", move.name());
        details.put("state", edition.state().name());
        if (reason != null && !reason.isBlank()) {
            details.put("reason", reason.strip());
        }
        trail.record("forum.edition-moved", "forum-edition", edition.uuid().toString(), details);
        moved.fire(new EditionMoved(edition.getId(), edition.uuid(), move, edition.state()));
    }
}
