package id.pendopo.domain.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The command that verifies the audit trail without the application; see {@code deploy/verify-audit}. Takes the database
 * from {@code PENDOPO_DB_URL}, {@code PENDOPO_DB_USER} and {@code PENDOPO_DB_PASSWORD}; ends with 0 if the chain holds,
 * 1 if it does not, 2 if it could not be read.
 */
public final class VerifyChain {

    private VerifyChain() {}

    public static void main(String[] arguments) {
        System.exit(verify(
                System.getenv("PENDOPO_DB_URL"),
                System.getenv("PENDOPO_DB_USER"),
                System.getenv("PENDOPO_DB_PASSWORD")));
    }

    private static int verify(String url, String user, String password) {
        if (url == null || user == null) {
            System.err.println("Set PENDOPO_DB_URL, PENDOPO_DB_USER and PENDOPO_DB_PASSWORD.");
            return 2;
        }
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            AuditChain.Report report = AuditChain.verify(connection);
            connection.rollback();
            print(report);
            return report.holds() ? 0 : 1;
        } catch (SQLException e) {
            System.err.println("The trail cannot be read: " + e.getMessage());
            return 2;
        }
    }

    private static void print(AuditChain.Report report) {
        System.out.printf(
                "%d seals hold over %d entries; %d newer entries wait for their seal.%n",
                report.seals(), report.sealedEntries(), report.unsealedEntries());
        if (report.holds()) {
            System.out.println("The chain holds. Last hash: " + report.lastHash());
        } else {
            System.out.println("THE CHAIN IS BROKEN at seal " + report.faultySeal() + ": " + report.fault());
        }
    }
}
