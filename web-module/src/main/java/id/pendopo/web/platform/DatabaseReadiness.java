package id.pendopo.web.platform;

import id.pendopo.service.platform.DatabaseProbe;
import id.pendopo.service.platform.SchemaState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: the database answers and its schema is the one this version needs. In the web module, because Payara
 * Server looks for health checks of an EAR there only.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    @Inject
    private DatabaseProbe database;

    @Inject
    private SchemaState schema;

    @Override
    public HealthCheckResponse call() {
        // While the application starts, its services cannot be asked yet.
        boolean answers = schema.migrated() && database.answers();
        return HealthCheckResponse.named("pendopo")
                .withData("database", answers ? "up" : "down")
                .withData("schema", schema.version())
                .status(answers)
                .build();
    }
}
