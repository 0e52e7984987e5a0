package id.pendopo.service.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The container logs each call it refuses by {@code @RolesAllowed} with a stack trace, as if something had broken. Its line
 * that names the service and the method stays; the trace goes, since a refusal is an answer.
 */
@Startup
@Singleton
public class QuietRefusals {

    /** Held, because the log manager itself holds loggers only weakly. */
    private final Logger container = Logger.getLogger("jakarta.enterprise.ejb.container");

    private Filter before;
    private Filter installed;

    @PostConstruct
    void install() {
        before = container.getFilter();
        installed = logged -> !isRefusal(logged) && (before == null || before.isLoggable(logged));
        container.setFilter(installed);
    }

    /** The server's logger outlives the application and must not keep it. */
    @PreDestroy
    void restore() {
        if (container.getFilter() == installed) {
            container.setFilter(before);
        }
    }

    static boolean isRefusal(LogRecord logged) {
        return logged.getThrown() instanceof AccessLocalException;
    }
}
