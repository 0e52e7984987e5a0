package id.pendopo.service.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The rounds of a timer on this node, one at a time: a round that takes longer is not overtaken by the next, and one that
 * fails is left to the next, because a timer that throws is given up by the container. Every place that injects it has
 * rounds of its own. Other nodes make theirs at the same time, so the work is claimed in the database.
 */
@Dependent
public class Rounds {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    @Inject
    private RunAs runAs;

    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * Works as the system; nothing happens while the round before is at it.
     *
     * @param failed what the log says if it fails
     */
    public void asSystem(Runnable work, String failed) {
        alone(() -> runAs.system(work), failed);
    }

    /**
     * Works as whoever calls; nothing happens while the round before is at it.
     *
     * @param failed what the log says if it fails
     */
    public void alone(Runnable work, String failed) {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, failed, e);
        } finally {
            busy.set(false);
        }
    }
}
