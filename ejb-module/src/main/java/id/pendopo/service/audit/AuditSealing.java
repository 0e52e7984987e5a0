package id.pendopo.service.audit;

import id.pendopo.domain.audit.AuditChain;
import id.pendopo.service.platform.PendopoDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * Puts a seal over what was recorded since the last one, every minute. The hash of each seal goes into the log too: whoever
 * keeps the log elsewhere can prove later that nobody made the whole chain anew.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class AuditSealing {

    private static final System.Logger LOG = System.getLogger(AuditSealing.class.getName());

    @Resource(lookup = PendopoDataSource.JNDI_NAME)
    private DataSource dataSource;

    @Inject
    private Clock clock;

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    @PostConstruct
    void start() {
        try {
            inTransaction(AuditChain::openEra);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be opened", e);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void sealByTimer() {
        try {
            seal();
        } catch (SQLException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The audit trail is not sealed now, it will be next time: {0}",
                    e.getMessage());
        }
    }

    /** Seals everything that can be sealed now. */
    public void seal() throws SQLException {
        inTransaction(connection -> AuditChain.seal(connection, clock.instant())
                .forEach(seal -> LOG.log(
                        System.Logger.Level.INFO,
                        "Audit seal {0}: {1} entries, {2}",
                        Long.toString(seal.no()),
                        Long.toString(seal.rows()),
                        seal.hex())));
    }

    private void inTransaction(Work work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.with(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
