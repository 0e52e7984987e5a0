package id.pendopo.acceptance.bench;

import id.pendopo.acceptance.StatementLog.Sent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What {@link Reading} makes the product send, without the product: each time the statements of another path. */
final class RawReading implements Load.Client {

    private final Connection connection;
    private final List<RawStatements> paths = new ArrayList<>();
    private int turn;

    RawReading(Connection connection, List<List<List<Sent>>> recorded, int number) throws SQLException {
        this.connection = connection;
        for (List<List<Sent>> path : recorded) {
            paths.add(new RawStatements(connection, path));
        }
        turn = number;
    }

    @Override
    public void once() throws SQLException {
        paths.get(turn++ % paths.size()).once();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
