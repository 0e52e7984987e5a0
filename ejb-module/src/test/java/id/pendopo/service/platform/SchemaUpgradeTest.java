package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A government that used each version in turn. After a migration has made tables, rows as the application writes them
 * are put in (src/test/resources/upgrade); whatever later migrations do, every one of them must still be there.
 */
class SchemaUpgradeTest {

    /** What a table is called now, where a version gave it another name. */
    private static final Map<String, String> RENAMED = Map.of(
            "complaint_service", "service",
            "complaint_webhook", "webhook",
            "complaint_webhook_delivery", "webhook_delivery");

    /**
     * Columns a renamed table says in others: whether a service is in use became its last day, events of webhooks are said by
     * the codes they have outside.
     */
    private static final String[] SAID_OTHERWISE = {"active", "events", "event", "complaint_id"};

    /** Columns that went to another table, where the test looks for them at the end. */
    private static final Map<String, String[]> MOVED =
            Map.of("survey_action", new String[] {"activity", "owner", "done_on", "evidence"});

    private EmbeddedDatabase database;
    private Map<String, String> settings;

    @BeforeEach
    void anEmptyDatabase() throws Exception {
        database = EmbeddedDatabase.start(Path.of("target", "upgrade"));
        settings = database.applicationSettings();
    }

    @AfterEach
    void stop() throws IOException {
        database.close();
    }

    @Test
    void what_was_written_in_an_earlier_version_survives_every_upgrade() throws Exception {
        for (MigrationVersion version : versions()) {
            Map<String, List<String>> before = rows();
            flyway().target(version).load().migrate();
            assertNothingIsLost(before, version);
            write(version);
        }
        flyway().load().validate();

        Map<String, List<String>> after = rows();
        assertThat(after).hasSizeGreaterThan(40);
        assertThat(after)
                .as("every table needs a row in src/test/resources/upgrade")
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        assertThatTheApplicationGoesOn();
    }

    /** Transactions of the new server have small numbers again; whoever follows changes must not notice. */
    @Test
    void changes_go_on_behind_the_old_ones_after_a_dump_was_restored_into_another_server() throws Exception {
        for (MigrationVersion version : versions()) {
            flyway().target(version).load().migrate();
            write(version);
        }
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table complaint disable trigger user");
            statement.execute("update complaint set change_position = 5000000000");
            statement.execute("alter table complaint enable trigger user");

            flyway().load().migrate();
            String base = text(statement, "select base from complaint_change_base");
            flyway().load().migrate();
            assertThat(text(statement, "select base from complaint_change_base"))
                    .as("once is enough")
                    .isEqualTo(base);
        }
        try (Connection connection = application();
                Statement statement = connection.createStatement()) {
            statement.execute("update complaint set last_activity_at = now()");
            assertThat(Long.parseLong(text(statement, "select min(change_position) from complaint")))
                    .isGreaterThan(5000000000L);
        }
    }

    /** On the upgraded schema, with the application's own role. */
    private void assertThatTheApplicationGoesOn() throws SQLException {
        try (Connection connection = application();
                Statement statement = connection.createStatement()) {
            assertThat(text(statement, "select logo from agency where code = 'DISHUB'"))
                    .isEqualTo("6f1c2f0e-7a55-4b5e-8f3a-2f9d1c6b4a10");
            assertThat(
                            text(
                                    statement,
                                    "select c.tracking_number from complaint c join complaint_story s"
                                            + " on s.complaint_id = c.id where s.search @@ plainto_tsquery('indonesian', 'gelap')"))
                    .isEqualTo("TNG-26-0000017");
            assertThat(text(
                            statement,
                            "select seq || ' ' || open from complaint_reply"
                                    + " where search @@ plainto_tsquery('indonesian', 'trafo')"))
                    .as("replies of before are found, internal notes are not")
                    .isEqualTo("2 false");
            assertThat(
                            text(
                                    statement,
                                    "select s.name || coalesce(' until ' || s.active_to, '') from service s"
                                            + " where s.code = 'pju' and s.search @@ plainto_tsquery('indonesian', 'penerangan')"))
                    .as("a service of before is one of the registry and still in use")
                    .isEqualTo("Penerangan jalan umum");
            assertThat(text(
                            statement,
                            "select k.statement || ' / ' || k.person || ' / ' || k.due_on from survey_action a"
                                    + " join commitment k on k.uuid = a.commitment where k.state = 'OPEN'"))
                    .as("what a plan said is done is a commitment")
                    .isEqualTo("Memasang daftar persyaratan / Kepala seksi pelayanan / 2026-03-31");
            assertThat(text(
                            statement,
                            "select string_agg(t.code || coalesce(' at ' || p.code, ''), ', ' order by t.code)"
                                    + " from survey_target t left join service_point p on p.id = t.point_id"))
                    .as("a place named in words is the point of that name where the agency sits")
                    .isEqualTo("ABCD, EFGH at mpp, IJKL, MNOP");
            assertThat(statement.executeUpdate("update complaint set version = version + 1"))
                    .isEqualTo(2);
            assertThatThrownBy(() -> statement.execute("update audit_entry set actor_name = 'x'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from complaint_event"))
                    .hasMessageContaining("permission denied");
        }
    }

    private List<MigrationVersion> versions() {
        return Arrays.stream(flyway().load().info().pending())
                .map(MigrationInfo::getVersion)
                .toList();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(
                        database.url(),
                        settings.get("pendopo.db.owner.user"),
                        settings.get("pendopo.db.owner.password"))
                .locations("classpath:db/migration")
                .placeholders(Map.of("applicationRole", settings.get("pendopo.db.user")));
    }

    private void write(MigrationVersion version) throws IOException, SQLException {
        try (InputStream file = getClass().getResourceAsStream("/upgrade/V" + version + ".sql")) {
            if (file == null) {
                return;
            }
            try (Connection connection = application();
                    Statement statement = connection.createStatement()) {
                statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** Each old row must be part of a new one: columns may be added, nothing that was written may change. */
    private void assertNothingIsLost(Map<String, List<String>> before, MigrationVersion version) throws SQLException {
        try (Connection connection = owner()) {
            for (Map.Entry<String, List<String>> table : before.entrySet()) {
                boolean there = connection
                        .getMetaData()
                        .getTables(null, "public", table.getKey(), null)
                        .next();
                String now = there ? table.getKey() : RENAMED.get(table.getKey());
                try (PreparedStatement lost = connection.prepareStatement("select old from unnest(?::jsonb[]) old"
                        + " where not exists (select 1 from " + now + " t where to_jsonb(t) @> (old - ?::text[]))")) {
                    lost.setArray(
                            1, connection.createArrayOf("text", table.getValue().toArray()));
                    lost.setArray(
                            2,
                            connection.createArrayOf(
                                    "text", there ? MOVED.getOrDefault(now, new String[0]) : SAID_OTHERWISE));
                    assertThat(strings(lost.executeQuery()))
                            .as("rows of %s that version %s lost or changed", table.getKey(), version)
                            .isEmpty();
                }
            }
        }
    }

    private Map<String, List<String>> rows() throws SQLException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            List<String> tables = strings(statement.executeQuery("select tablename from pg_tables"
                    + " where schemaname = 'public' and tablename <> 'flyway_schema_history' order by tablename"));
            for (String table : tables) {
                rows.put(table, strings(statement.executeQuery("select to_jsonb(t) from " + table + " t")));
            }
        }
        return rows;
    }

    private static String text(Statement statement, String query) throws SQLException {
        return String.join(",", strings(statement.executeQuery(query)));
    }

    private static List<String> strings(ResultSet rows) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private Connection owner() throws SQLException {
        return connect("pendopo.db.owner.");
    }

    private Connection application() throws SQLException {
        return connect("pendopo.db.");
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(
                database.url(), settings.get(role + "user"), settings.get(role + "password"));
    }
}
