package id.pendopo.acceptance.bench;

import id.pendopo.acceptance.StatementLog.Sent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements the product sent, sent again straight through JDBC in the same transactions. What must be new each time (ids,
 * numbers, keys) is replaced by fresh values wherever it stood; everything else is as recorded.
 */
final class RawStatements implements Load.Client {

    private static final AtomicLong IDS = new AtomicLong(2_000_000_000L);
    private static final Set<String> FRESH = Set.of("id", "uuid", "tracking_number", "key", "print");
    private static final Pattern INSERT = Pattern.compile(
            "insert\\s+into\\s+\\w+\\s*(?:as\\s+\\w+\\s*)?\\(([^)]*)\\)\\s*values\\s*\\((.*)\\)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

    private record Prepared(PreparedStatement statement, List<String> values) {}

    private final Connection connection;
    private final List<List<Prepared>> transactions = new ArrayList<>();
    private final Map<String, String> fresh;

    RawStatements(Connection connection, List<List<Sent>> recorded) throws SQLException {
        this.connection = connection;
        fresh = freshIn(recorded);
        for (List<Sent> transaction : recorded) {
            List<Prepared> prepared = new ArrayList<>();
            for (Sent sent : transaction) {
                prepared.add(prepare(sent));
            }
            transactions.add(prepared);
        }
    }

    /** Only what the work writes or reads of itself; a timer that happened to run meanwhile is not part of it. */
    static List<List<Sent>> ofOne(List<List<Sent>> recorded) {
        Set<String> own = freshIn(recorded).keySet();
        return recorded.stream()
                .filter(transaction -> transaction.stream()
                        .flatMap(sent -> sent.values().stream())
                        .anyMatch(own::contains))
                .toList();
    }

    private static Map<String, String> freshIn(List<List<Sent>> recorded) {
        Map<String, String> values = new HashMap<>();
        for (List<Sent> transaction : recorded) {
            for (Sent sent : transaction) {
                Matcher insert = INSERT.matcher(sent.sql());
                if (insert.find()) {
                    String[] columns = insert.group(1).split(",");
                    String[] expressions = insert.group(2).split(",");
                    for (int i = 0; i < Math.min(columns.length, expressions.length); i++) {
                        Matcher parameter = PARAMETER.matcher(expressions[i].strip());
                        String column = columns[i].strip().replace("\"", "").toLowerCase(java.util.Locale.ROOT);
                        if (FRESH.contains(column) && parameter.lookingAt()) {
                            values.put(sent.values().get(Integer.parseInt(parameter.group(1)) - 1), column);
                        }
                    }
                }
            }
        }
        return values;
    }

    private Prepared prepare(Sent sent) throws SQLException {
        List<String> inOrder = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(sent.sql());
        StringBuilder sql = new StringBuilder();
        while (parameter.find()) {
            inOrder.add(sent.values().get(Integer.parseInt(parameter.group(1)) - 1));
            parameter.appendReplacement(sql, "?");
        }
        parameter.appendTail(sql);
        return new Prepared(connection.prepareStatement(sql.toString()), inOrder);
    }

    @Override
    public void once() throws SQLException {
        Map<String, String> now = new HashMap<>();
        fresh.forEach((old, column) -> now.put(old, another(column)));
        for (List<Prepared> transaction : transactions) {
            connection.setAutoCommit(transaction.size() == 1);
            for (Prepared prepared : transaction) {
                for (int i = 0; i < prepared.values().size(); i++) {
                    String value = prepared.values().get(i);
                    if (value == null) {
                        prepared.statement().setNull(i + 1, Types.NULL);
                    } else {
                        prepared.statement().setString(i + 1, now.getOrDefault(value, value));
                    }
                }
                if (prepared.statement().execute()) {
                    prepared.statement().getResultSet().close();
                }
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static String another(String column) {
        return switch (column) {
            case "id" -> String.valueOf(IDS.incrementAndGet());
            case "tracking_number" -> "RAW-" + IDS.incrementAndGet();
            default -> UUID.randomUUID().toString();
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
