package id.pendopo.service.platform;

import id.pendopo.domain.platform.UnavailableException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.SQLException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The container logs each call it refuses by {@code @RolesAllowed}, and each that finds the database away, with a stack
 * trace, as if something in the application had broken. Its line that names the service and the method stays; the trace
 * goes: a refusal is an answer, and a thousand traces say no more about the database than one line.
 */
@Startup
@Singleton
public class QuietRefusals {

    private static final int DEEPEST_CAUSE = 20;

    /** Held, because the log manager itself holds loggers only weakly. */
    private final Logger container = Logger.getLogger("jakarta.enterprise.ejb.container");

    private Filter before;
    private Filter installed;

    @PostConstruct
    void install() {
        before = container.getFilter();
        installed = logged -> !isExpected(logged) && (before == null || before.isLoggable(logged));
        container.setFilter(installed);
    }

    /** The server's logger outlives the application and must not keep it. */
    @PreDestroy
    void restore() {
        if (container.getFilter() == installed) {
            container.setFilter(before);
        }
    }

    static boolean isExpected(LogRecord logged) {
        return logged.getThrown() instanceof AccessLocalException || isDatabaseAway(logged.getThrown());
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause -> cause instanceof UnavailableException
                        || (cause instanceof SQLException failure && Database.isAway(failure)));
    }
}
