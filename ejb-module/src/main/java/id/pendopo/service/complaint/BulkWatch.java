package id.pendopo.service.complaint;

import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.platform.UnavailableException;
import id.pendopo.service.identity.Rounds;
import id.pendopo.service.identity.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Carries decisions on many complaints out, as whoever asked for them, with what that person may do at that moment. Goes on
 * with what a crash or a stopped node left.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkWatch {

    private static final System.Logger LOG = System.getLogger(BulkWatch.class.getName());

    @Inject
    private RunAs runAs;

    @Inject
    private BulkWorker worker;

    @Inject
    private Rounds rounds;

    /** Begins a job at once, without making the one who asked wait. */
    @Asynchronous
    public void begin(UUID job) {
        try {
            carryOn(job);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A bulk action stopped; it goes on within a minute", e);
        }
    }

    /** What nobody works on. */
    @Schedule(hour = "*", minute = "*", second = "5/20", persistent = false)
    void look() {
        rounds.alone(this::carryOnAll, "Bulk actions stopped; the next look goes on with them");
    }

    private void carryOnAll() {
        boolean more = true;
        while (more) {
            more = carryOn(null);
        }
    }

    /**
     * Takes a job over that nobody works on, and does what is left of it.
     *
     * @param uuid that one; null: the oldest
     * @return false if there was nothing to take over
     */
    public boolean carryOn(UUID uuid) {
        Optional<BulkWorker.Claim> claim = runAs.system(() -> worker.claim(uuid));
        if (claim.isEmpty()) {
            return false;
        }
        long job = claim.get().job();
        try {
            runAs.person(claim.get().owner(), () -> allOf(job));
        } catch (ForbiddenException e) {
            // Whoever asked has no account any more.
            runAs.system((Runnable) () -> refuseAllOf(job, e));
        }
        return true;
    }

    private void allOf(long job) {
        for (int place : worker.waiting(job)) {
            try {
                worker.carryOut(job, place);
            } catch (UnavailableException e) {
                throw e;
            } catch (RuntimeException e) {
                worker.refused(job, place, words(refusal(e)));
            }
        }
        worker.finish(job);
    }

    private void refuseAllOf(long job, PendopoException why) {
        worker.waiting(job).forEach(place -> worker.refused(job, place, words(why)));
        worker.finish(job);
    }

    /** Why something that was asked for did not happen, as far as that can be told. */
    static PendopoException refusal(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnavailableException away) {
                throw away;
            }
            if (cause instanceof StaleVersionException) {
                return new RuleViolationException("complaint.bulk.changed");
            }
            if (cause instanceof PendopoException refused) {
                return refused;
            }
            if (cause instanceof EJBAccessException) {
                return new ForbiddenException("identity.forbidden");
            }
        }
        LOG.log(System.Logger.Level.ERROR, "A complaint of a bulk action failed", failure);
        return new RuleViolationException("complaint.bulk.failed");
    }

    /** A refusal in the words of each language. */
    static Map<String, String> words(PendopoException refusal) {
        return Texts.LANGUAGES.stream().collect(Collectors.toMap(language -> language.getLanguage(), language -> {
            Texts texts = Texts.of(language);
            return refusal instanceof InvalidInputException invalid
                            && !invalid.violations().isEmpty()
                    ? invalid.violations().stream()
                            .map(each -> texts.get("error." + each.code(), each.arguments()))
                            .distinct()
                            .collect(Collectors.joining(" "))
                    : texts.message(refusal);
        }));
    }
}
