package id.pendopo.service.complaint;

import id.pendopo.domain.platform.UnavailableException;
import id.pendopo.service.identity.Rounds;
import id.pendopo.service.identity.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Runs imports in the background, also those a node left behind when it went down. A piece the database refuses is tried
 * again in halves, until only the row that is to blame is left; that one is set aside.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {

    static final int PIECE = 2_000;

    private static final System.Logger LOG = System.getLogger(ImportRunner.class.getName());

    @Inject
    private RunAs runAs;

    @Inject
    private ImportWork work;

    @Inject
    private ImportAhead ahead;

    @Inject
    private Rounds rounds;

    /** Works on an import as soon as it was asked for; what this node misses, the next look finds. */
    @Asynchronous
    public void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportBegun begun) {
        look();
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "run imports")
    void look() {
        rounds.asSystem(this::run, "An import stopped; it goes on at its place later");
    }

    /** Everything there is to do for this node. */
    void run() {
        for (Optional<ImportWork.Claim> claim = work.claim(); claim.isPresent(); claim = work.claim()) {
            work(claim.get());
        }
    }

    /** While the database keeps one piece, the next is made: neither waits for the other. */
    private void work(ImportWork.Claim claim) {
        int most = PIECE;
        Future<Optional<ImportPiece>> behind = null;
        while (true) {
            try {
                Optional<ImportPiece> piece = behind == null ? work.prepare(claim, most) : made(behind);
                if (piece.isEmpty()) {
                    work.finish(claim);
                    return;
                }
                behind = piece.get().isLast() ? null : ahead.prepare(claim, piece.get(), PIECE);
                work.keep(claim, piece.get());
                most = Math.min(PIECE, most * 2);
            } catch (UnavailableException e) {
                throw e;
            } catch (RuntimeException e) {
                behind = null;
                if (most > 1) {
                    most = (most + 1) / 2;
                } else {
                    LOG.log(System.Logger.Level.WARNING, "A row of an import cannot be kept and is set aside", e);
                    work.setAside(claim, "complaint.import.refused");
                    most = PIECE;
                }
            }
        }
    }

    private static Optional<ImportPiece> made(Future<Optional<ImportPiece>> behind) {
        try {
            return behind.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnavailableException gone ? gone : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Schedule(hour = "2", minute = "40", persistent = false, info = "forget old imports")
    void forget() {
        try {
            runAs.system((Runnable) () -> work.tidy());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Old imports cannot be forgotten now", e);
        }
    }
}
