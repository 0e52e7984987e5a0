package id.pendopo.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The running product's own database, reached past the product: to fill it and to send it raw SQL. */
public final class Database {

    private final String url;
    private final Properties secrets = new Properties();

    /** @param data the directory the product keeps its data in */
    public Database(Path data) throws IOException {
        try (Reader reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        url = "jdbc:postgresql://127.0.0.1:" + port + "/pendopo";
    }

    /** Where it is, for another server. */
    public String url() {
        return url;
    }

    /** Values as text, typed by the server, as they were recorded. */
    public Connection forReplay() throws SQLException {
        return DriverManager.getConnection(
                url + "?stringtype=unspecified", "pendopo_app", secrets.getProperty("database.pendopo_app.password"));
    }

    public Connection asSuperuser() throws SQLException {
        return connect("postgres");
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url, role, secrets.getProperty("database." + role + ".password"));
    }

    public void fill(int complaints) throws IOException, SQLException {
        generate("/bench/fill.sql", complaints, "");
    }

    /** Answers to the survey under way, without their counters. */
    public void answers(int count) throws IOException, SQLException {
        generate("/bench/answers.sql", count, "survey_response, survey_comment");
    }

    /** Services with their standards, and places that offer them. */
    public void services(int count) throws IOException, SQLException {
        generate(
                "/bench/catalogue.sql",
                count,
                "service, service_standard, standard_section, standard_item, service_point, service_at_point");
    }

    private void generate(String resource, int count, String tables) throws IOException, SQLException {
        String script;
        try (var in = Database.class.getResourceAsStream(resource)) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${count}", String.valueOf(count));
        }
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute("set work_mem = '128MB'");
            for (String command : script.replaceAll("(?m)^\\s*--.*$", "").split(";\\s*\n")) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
            statement.execute("vacuum (analyze) " + tables);
            statement.execute("checkpoint");
        }
    }

    public long count(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    public String text(String query) throws SQLException {
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
