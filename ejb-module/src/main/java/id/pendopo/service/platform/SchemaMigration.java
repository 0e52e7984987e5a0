package id.pendopo.service.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the schema to this version before anything touches it. Runs as the owner of the schema
 * ({@code pendopo.db.owner.*}), so that the application's own role cannot alter tables or the append-only trail; without
 * an owner it runs as the application's role.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    private static final System.Logger LOG = System.getLogger(SchemaMigration.class.getName());
    /** A database that starts together with Pendopo needs a moment. */
    private static final int CONNECT_RETRIES = 12;

    private static final int SECONDS_BETWEEN = 5;

    @Resource(lookup = PendopoDataSource.JNDI_NAME)
    private DataSource dataSource;

    @Inject
    @ConfigProperty(name = "pendopo.db.url", defaultValue = "jdbc:postgresql://127.0.0.1:5432/pendopo")
    private String url;

    @Inject
    @ConfigProperty(name = "pendopo.db.user", defaultValue = "pendopo_app")
    private String applicationRole;

    @Inject
    @ConfigProperty(name = "pendopo.db.owner.user")
    private Optional<String> owner;

    @Inject
    @ConfigProperty(name = "pendopo.db.owner.password")
    private Optional<String> ownerPassword;

    @Inject
    private SchemaState state;

    @PostConstruct
    void migrate() {
        FluentConfiguration configuration = Flyway.configure(getClass().getClassLoader())
                .locations("classpath:db/migration")
                .placeholders(Map.of("applicationRole", applicationRole))
                .validateMigrationNaming(true);
        if (owner.isPresent()) {
            configuration.dataSource(url, owner.get(), ownerPassword.orElse(""));
        } else {
            configuration.dataSource(dataSource);
        }
        configuration.connectRetries(CONNECT_RETRIES).connectRetriesInterval(SECONDS_BETWEEN);
        Flyway flyway = configuration.load();
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            String reason =
                    String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
            LOG.log(System.Logger.Level.ERROR, "Pendopo cannot start: the database at {0}: {1}", url, reason);
            throw e;
        }
        state.migratedTo(String.valueOf(flyway.info().current().getVersion()));
    }
}
