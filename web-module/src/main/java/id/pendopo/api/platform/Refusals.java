package id.pendopo.api.platform;

import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.UnavailableException;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.resource.ResourceException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What went wrong, said as a refusal the other side understands; REST and SOAP both ask here. */
public final class Refusals {

    private static final int DEEPEST_CAUSE = 20;

    /** A row that may be there once, and periods that may not overlap. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    private Refusals() {}

    /** Null when it is nobody's fault but ours. */
    public static PendopoException of(Throwable trouble) {
        List<Throwable> causes = causes(trouble);
        for (Throwable cause : causes) {
            if (cause instanceof PendopoException refusal) {
                return refusal;
            }
            if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                return new ForbiddenException("identity.forbidden");
            }
            if (cause instanceof OptimisticLockException) {
                return new StaleVersionException("api.stale");
            }
            if (cause instanceof WebApplicationException http) {
                return ofHttp(http);
            }
        }
        if (causes.stream().anyMatch(Refusals::isTaken)) {
            return new RuleViolationException("api.taken");
        }
        return causes.stream().anyMatch(Refusals::passes) ? new UnavailableException("unavailable") : null;
    }

    /** Two saved the same thing at the same moment: services looked whether it is there, and it was not yet. */
    private static boolean isTaken(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null && TAKEN.contains(sql.getSQLState());
    }

    private static PendopoException ofHttp(WebApplicationException http) {
        int status = http.getResponse().getStatus();
        return switch (status) {
            case 404 -> new NotFoundException("api.noSuchAddress");
            case 405 -> new HttpRefusal(405, "api.methodNotAllowed");
            case 406 -> new HttpRefusal(406, "api.notAcceptable");
            case 415 -> new HttpRefusal(415, "api.unsupportedMediaType");
            default -> status < 500 ? new HttpRefusal(status, "api.badRequest") : null;
        };
    }

    /** Trouble that passes by itself: no connection, a server shutting down, two transactions in each other's way. */
    private static boolean passes(Throwable cause) {
        if (cause instanceof ResourceException || cause instanceof PessimisticLockException) {
            return true;
        }
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState();
            return state == null
                    || state.startsWith("08")
                    || state.startsWith("53")
                    || state.startsWith("57P")
                    || state.startsWith("40");
        }
        return false;
    }

    private static List<Throwable> causes(Throwable trouble) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = trouble; cause != null && causes.size() < DEEPEST_CAUSE; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
