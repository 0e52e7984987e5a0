package id.pendopo.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Makes the roles and the database unless they are there, and sets the roles' passwords. */
final class DatabaseSetup {

    static final String DATABASE = "pendopo";

    private final PostgresServer server;
    private final Map<DatabaseRole, String> passwords;

    DatabaseSetup(PostgresServer server, Map<DatabaseRole, String> passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    void prepare() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            for (DatabaseRole role : new DatabaseRole[] {DatabaseRole.OWNER, DatabaseRole.APPLICATION}) {
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", role.roleName())) {
                    statement.execute("create role " + role.roleName() + " login");
                }
                statement.execute("alter role " + role.roleName() + " password '"
                        + passwords.get(role).replace("'", "''") + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                statement.execute("create database " + DATABASE + " owner " + DatabaseRole.OWNER.roleName());
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute(
                    "grant connect, temporary on database " + DATABASE + " to " + DatabaseRole.APPLICATION.roleName());
        }
        try (Connection connection = connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                server.url(database), DatabaseRole.SUPERUSER.roleName(), passwords.get(DatabaseRole.SUPERUSER));
    }
}
