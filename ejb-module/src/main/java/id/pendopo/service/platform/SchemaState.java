package id.pendopo.service.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** Version of the schema after migration, for the readiness check. */
@ApplicationScoped
public class SchemaState {

    private volatile String version = "";

    void migratedTo(String newVersion) {
        this.version = newVersion;
    }

    public boolean migrated() {
        return !version.isEmpty();
    }

    public String version() {
        return migrated() ? version : "none";
    }
}
