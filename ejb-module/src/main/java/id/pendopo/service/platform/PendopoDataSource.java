package id.pendopo.service.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * Where the database is. Both packagings define it here and take address, user and password from MicroProfile Config
 * ({@code pendopo.db.url}, {@code pendopo.db.user}, {@code pendopo.db.password}), so there is one place to look.
 *
 * <p>There are more connections than two cores need: when threads have to wait for one, the pool of the server now and then
 * does not wake them although connections are free, and everybody stands until the first has waited its five seconds.
 */
@DataSourceDefinition(
        name = PendopoDataSource.JNDI_NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=pendopo.db.url:jdbc:postgresql://127.0.0.1:5432/pendopo}",
        user = "${MPCONFIG=pendopo.db.user:pendopo_app}",
        password = "${MPCONFIG=pendopo.db.password:}",
        minPoolSize = 4,
        maxPoolSize = 60,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=false",
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.statement-cache-size=0"
        })
@Singleton
public class PendopoDataSource {

    public static final String JNDI_NAME = "java:app/jdbc/pendopo";
}
