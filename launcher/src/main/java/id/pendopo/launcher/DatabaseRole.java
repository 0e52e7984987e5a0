package id.pendopo.launcher;

/** Roles in the database: the superuser of the embedded server, the owner of the schema, the application. */
enum DatabaseRole {
    SUPERUSER("postgres"),
    /** Migrates the schema. */
    OWNER("pendopo_owner"),
    /** Reads and writes rows; cannot alter tables or the append-only trail. */
    APPLICATION("pendopo_app");

    private final String roleName;

    DatabaseRole(String roleName) {
        this.roleName = roleName;
    }

    String roleName() {
        return roleName;
    }

    String secret() {
        return "database." + roleName + ".password";
    }
}
