package id.pendopo.service.complaint;

import id.pendopo.service.identity.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.locks.LockSupport;

/** Counts what changed at once, instead of waiting for the watch. */
@ApplicationScoped
public class FigureFixture {

    @Inject
    private RunAs runAs;

    @Inject
    private FigureFold fold;

    @Inject
    private FigureSweep sweep;

    void fold() {
        runAs.system(() -> {
            // A transaction of another test may still be open; the horizon waits for it.
            for (int i = 0; i < 600 && fold.isBehind(); i++) {
                if (!fold.piece()) {
                    LockSupport.parkNanos(50_000_000);
                }
            }
            return null;
        });
    }

    /** Sees an open comparison through, unless the watch of the server was quicker. */
    void compare() {
        runAs.system(() -> {
            sweep.claim().ifPresent(check -> {
                while (sweep.month(check)) {
                    Thread.onSpinWait();
                }
            });
            return null;
        });
    }
}
