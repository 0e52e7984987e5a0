package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.PendopoDataSource;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Two who change one complaint at the same time. */
@ArquillianTest
class DocketIT {

    private static final String WAITING = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
            + " and query like '%complaint%' and pid <> pg_backend_pid()";

    @Inject
    private ComplaintDesk desk;

    @Inject
    private ComplaintFixture fixture;

    @Inject
    private CallerFixture callers;

    @Inject
    private Database database;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void who_waits_for_a_complaint_holds_none_of_its_deadlines() throws Exception {
        String number = fixture.file().trackingNumber();
        long waitingBefore = waiting();
        DataSource source = InitialContext.doLookup(PendopoDataSource.JNDI_NAME);
        try (Connection first = source.getConnection()) {
            first.setAutoCommit(false);
            execute(first, "select 1 from complaint where tracking_number = '" + number + "' for update");
            Future<?> second = executor.submit(() -> {
                callers.as(fixture.coordinator(), () -> desk.note(number, "Ditelepon, tidak diangkat."));
            });
            while (waiting() == waitingBefore) {
                assertThat(second.isDone()).isFalse();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            // As the first writes it: the complaint, then its deadlines. With a deadlock this ends in an error.
            execute(first, "set local lock_timeout = '5s'");
            execute(
                    first,
                    "update complaint_deadline set version = version where complaint_id ="
                            + " (select id from complaint where tracking_number = '" + number + "')");
            first.commit();
            second.get(30, TimeUnit.SECONDS);
        }
    }

    private long waiting() {
        return database.first(WAITING, row -> row.getLong(1)).orElseThrow();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
