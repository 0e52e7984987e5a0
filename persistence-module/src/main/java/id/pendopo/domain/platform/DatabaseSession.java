package id.pendopo.domain.platform;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/** How EclipseLink deals with PostgreSQL here, as far as persistence.xml cannot say it. */
public class DatabaseSession implements SessionCustomizer {

    private static final int MILLIS_BETWEEN_TRIES = 50;

    @Override
    public void customize(Session session) {
        UuidColumns.customize(session);
        // A connection that broke while it waited in the pool is tried again with another; by itself EclipseLink waits
        // 5 s between, and a database that is away is to be said at once.
        DatabaseLogin login = session.getLogin();
        login.setDelayBetweenConnectionAttempts(MILLIS_BETWEEN_TRIES);
    }
}
