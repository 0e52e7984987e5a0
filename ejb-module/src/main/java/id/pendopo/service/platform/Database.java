package id.pendopo.service.platform;

import id.pendopo.domain.platform.UnavailableException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyOutputStream;
import org.postgresql.jdbc.PgResultSet;

/**
 * Plain SQL where entities would only be in the way: binary content, queues, set-based inserts. Within a transaction it
 * shares the connection of the entity manager; outside, every statement is a transaction of its own.
 */
@ApplicationScoped
public class Database {

    /** Turns one row into what the query returns. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final int COPY_BYTES = 32 * 1024;

    private DataSource dataSource;

    public Database() {}

    /** Asked for by name, because the container injects resources into enterprise beans only, in both packagings. */
    @PostConstruct
    void find() {
        try {
            dataSource = InitialContext.doLookup(PendopoDataSource.JNDI_NAME);
        } catch (NamingException e) {
            throw new IllegalStateException("The data source is not there", e);
        }
    }

    /** For tests that bring their own database. */
    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @return how many rows the statement changed */
    public int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    /**
     * Puts many rows into a table. The database takes in the first ones while the next ones are still being made.
     *
     * @param table name and columns, e.g. {@code complaint_event (complaint_id, seq)}
     * @param rows hands them over; what it throws leaves none of them
     */
    public void copy(String table, Consumer<CopyText> rows) {
        try (Connection connection = dataSource.getConnection()) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
            try {
                Writer text = new OutputStreamWriter(new PGCopyOutputStream(copy, COPY_BYTES), StandardCharsets.UTF_8);
                rows.accept(new CopyText(text));
                text.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause().getCause() instanceof SQLException refused ? translated(refused) : e;
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            // Past the wrapper of the pool, which looks for the method of the driver at each typed column it is asked
            // for.
            ResultSet plain = rows.unwrap(PgResultSet.class);
            List<T> result = new ArrayList<>();
            while (plain.next()) {
                result.add(row.read(plain));
            }
            return result;
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        List<T> rows = list(sql, row, parameters);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                Object value = parameters[i];
                if (value instanceof Instant instant) {
                    statement.setTimestamp(i + 1, Timestamp.from(instant));
                } else if (value instanceof Long[] numbers) {
                    Array array = connection.createArrayOf("bigint", numbers);
                    statement.setArray(i + 1, array);
                } else if (value instanceof String[] texts) {
                    statement.setArray(i + 1, connection.createArrayOf("text", texts));
                } else if (value instanceof byte[][] several) {
                    statement.setArray(i + 1, connection.createArrayOf("bytea", several));
                } else if (value instanceof byte[] bytes) {
                    statement.setBytes(i + 1, bytes);
                } else {
                    statement.setObject(i + 1, value);
                }
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /** True if a statement failed because a foreign key points at the row. */
    public static boolean stillReferenced(RuntimeException failure) {
        return failure.getCause() instanceof SQLException e && "23503".equals(e.getSQLState());
    }

    /** No connection, a server that shuts down or has no room: it passes. */
    static boolean isAway(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return state.isEmpty() || state.startsWith("08") || state.startsWith("57") || state.startsWith("53");
    }

    /** A database that is away is said so (503); anything else is our mistake. */
    static RuntimeException translated(SQLException e) {
        boolean away = isAway(e);
        RuntimeException result = away ? new UnavailableException("unavailable") : new IllegalStateException(e);
        if (away) {
            result.initCause(e);
        }
        return result;
    }
}
