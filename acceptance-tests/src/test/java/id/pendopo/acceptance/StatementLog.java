package id.pendopo.acceptance;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from PostgreSQL's own log what the product sends it: counted for the budgets of pages and lists, and transaction by
 * transaction, so that the raw-SQL line beside a figure is the same work and not somebody's idea of it. What the product
 * does by itself at the same time is in the log too.
 */
public final class StatementLog implements AutoCloseable {

    /** What is watched. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** A statement with the values it was sent with; null for SQL's null. */
    public record Sent(String sql, List<String> values) {}

    private static final Pattern RECORD = Pattern.compile("^(\\d+)\\|(LOG|DETAIL): +(.*)$", Pattern.DOTALL);
    private static final Pattern EXECUTE = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);

    private final Database database;
    private final Path file;

    private StatementLog(Database database, Path file) {
        this.database = database;
        this.file = file;
    }

    /**
     * From now on everything is logged, until closed.
     *
     * @param data the directory the product keeps its data in
     */
    public static StatementLog open(Path data, Database database) throws SQLException, InterruptedException {
        StatementLog log = new StatementLog(database, data.resolve("log/database.log"));
        log.configure(
                "alter system set log_statement = 'all'",
                "alter system set log_line_prefix = '%p|'",
                "alter system set log_parameter_max_length = -1");
        return log;
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        configure(
                "alter system reset log_statement",
                "alter system reset log_line_prefix",
                "alter system reset log_parameter_max_length");
    }

    /** The transactions sent while the work is done, in the order they began. */
    public List<List<Sent>> transactions(Work work) throws Exception {
        return transactions(during(work));
    }

    /** Every statement sent while the work is done, begin and commit among them. */
    public List<String> statements(Work work) throws Exception {
        List<String> statements = new ArrayList<>();
        for (Matcher matcher : during(work)) {
            if (matcher.group(2).equals("LOG")) {
                Matcher execute = EXECUTE.matcher(matcher.group(3));
                if (execute.matches()) {
                    statements.add(execute.group(1).strip().replaceAll("\\s+", " "));
                }
            }
        }
        return statements;
    }

    private List<Matcher> during(Work work) throws Exception {
        long begin = Files.size(file);
        work.run();
        byte[] all = Files.readAllBytes(file);
        String text = new String(all, (int) begin, (int) (all.length - begin), StandardCharsets.UTF_8);
        List<Matcher> records = new ArrayList<>();
        for (String record : text.split("\n(?!\t)")) {
            Matcher matcher = RECORD.matcher(record.replace("\n\t", "\n"));
            if (matcher.matches()) {
                records.add(matcher);
            }
        }
        return records;
    }

    private void configure(String... commands) throws SQLException, InterruptedException {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
            statement.execute("select pg_reload_conf()");
        }
        // Every server process takes up the new setting before its next command; the signal needs a moment.
        Thread.sleep(1_000);
    }

    private static List<List<Sent>> transactions(List<Matcher> records) {
        List<List<Sent>> transactions = new ArrayList<>();
        Map<String, List<Sent>> open = new HashMap<>();
        Map<String, List<Sent>> last = new HashMap<>();
        for (Matcher matcher : records) {
            List<Sent> current = open.get(matcher.group(1));
            if (matcher.group(2).equals("DETAIL")) {
                List<Sent> of = last.get(matcher.group(1));
                if (of != null && !of.isEmpty()) {
                    Sent sent = of.remove(of.size() - 1);
                    of.add(new Sent(sent.sql(), values(matcher.group(3))));
                }
                continue;
            }
            Matcher execute = EXECUTE.matcher(matcher.group(3));
            if (!execute.matches()) {
                continue;
            }
            String sql = execute.group(1);
            if (sql.startsWith("BEGIN")) {
                List<Sent> fresh = new ArrayList<>();
                open.put(matcher.group(1), fresh);
                last.put(matcher.group(1), fresh);
                transactions.add(fresh);
            } else if (current != null && (sql.startsWith("COMMIT") || sql.startsWith("ROLLBACK"))) {
                open.remove(matcher.group(1));
                last.remove(matcher.group(1));
            } else if (current == null) {
                // A statement on its own is a transaction of its own; its values follow in the next record.
                List<Sent> alone = new ArrayList<>(List.of(new Sent(sql, List.of())));
                transactions.add(alone);
                last.put(matcher.group(1), alone);
            } else {
                current.add(new Sent(sql, List.of()));
                last.put(matcher.group(1), current);
            }
        }
        transactions.removeIf(List::isEmpty);
        return transactions;
    }

    /** {@code Parameters: $1 = 'it''s', $2 = NULL}. */
    private static List<String> values(String detail) {
        List<String> values = new ArrayList<>();
        int at = detail.indexOf("$1 = ");
        while (at >= 0) {
            at = detail.indexOf(" = ", at) + 3;
            if (detail.startsWith("NULL", at)) {
                values.add(null);
                at += 4;
            } else {
                StringBuilder value = new StringBuilder();
                at++;
                while (detail.charAt(at) != '\'' || (at + 1 < detail.length() && detail.charAt(at + 1) == '\'')) {
                    if (detail.charAt(at) == '\'') {
                        at++;
                    }
                    value.append(detail.charAt(at++));
                }
                values.add(value.toString());
                at++;
            }
            at = detail.indexOf(", $", at) == at ? at + 2 : -1;
        }
        return values;
    }
}
