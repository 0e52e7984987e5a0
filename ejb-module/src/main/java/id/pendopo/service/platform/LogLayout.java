package id.pendopo.service.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Structured log lines: {@code pendopo.log.format} is {@code logfmt}, {@code json}, or {@code server} (the default), which
 * leaves the layout to the server and is right where other applications log to the same file.
 */
@Startup
@Singleton
public class LogLayout {

    @Inject
    @ConfigProperty(name = "pendopo.log.format", defaultValue = "server")
    private String format;

    private final Map<Handler, Formatter> before = new IdentityHashMap<>();

    @PostConstruct
    void install() {
        if (format.equals("server")) {
            return;
        }
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            before.put(handler, handler.getFormatter());
            handler.setFormatter(new StructuredFormatter(format.equals("json")));
        }
    }

    /** The server keeps its handlers when the application goes; they must not keep the application. */
    @PreDestroy
    void restore() {
        before.forEach(Handler::setFormatter);
        before.clear();
    }
}
