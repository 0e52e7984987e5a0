package id.pendopo.service.audit;

import id.pendopo.domain.audit.AuditChain;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.UnavailableException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.PendopoDataSource;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Checks that nobody changed the trail behind the application's back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerification {

    private static final System.Logger LOG = System.getLogger(AuditVerification.class.getName());

    @Resource(lookup = PendopoDataSource.JNDI_NAME)
    private DataSource dataSource;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * Computes every hash of the trail anew and compares it with the seals; a million entries take some seconds.
     *
     * @throws UnavailableException if the database does not answer
     */
    @RolesAllowed(Permission.AUDIT_READ)
    public AuditChain.Report verify() {
        currentCaller.requireEverywhere(Permission.AUDIT_READ);
        try (Connection connection = dataSource.getConnection()) {
            int isolation = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return AuditChain.verify(connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "The audit trail cannot be verified now", e);
            throw new UnavailableException("unavailable");
        }
    }
}
