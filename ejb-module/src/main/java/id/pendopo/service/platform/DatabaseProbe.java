package id.pendopo.service.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Asks the database for a sign of life. An EJB, because health checks run outside the application's naming context. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseProbe {

    private static final int SECONDS = 3;

    @Resource(lookup = PendopoDataSource.JNDI_NAME)
    private DataSource dataSource;

    /** Whether the database answers within a few seconds. */
    @PermitAll
    public boolean answers() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (ResultSet rows = statement.executeQuery("select 1")) {
                return rows.next();
            }
        } catch (SQLException e) {
            // The answer itself says so; whoever asks every few seconds must not fill the log.
            return false;
        }
    }
}
