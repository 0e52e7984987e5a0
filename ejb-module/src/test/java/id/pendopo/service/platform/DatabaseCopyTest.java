package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.it.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseCopyTest {

    private static final int MANY = 20_000;

    private Connection connection;
    private Database database;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestDatabase.dataSource().getConnection();
        database = new Database(TestDatabase.only(connection));
        database.update("create temporary table copied (id integer primary key, words text, bytes bytea)");
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    private List<String> words() {
        return database.list("select words from copied order by id", row -> row.getString(1));
    }

    @Test
    void texts_and_bytes_arrive_as_they_were() {
        List<String> all = List.of("", "satu\tdua\nbaris\r", "C:\\data\\N", "\\.", "é → 漢 😀");
        database.copy("copied", rows -> {
            for (int i = 0; i < all.size(); i++) {
                rows.row(i, all.get(i), all.get(i).getBytes(StandardCharsets.UTF_8));
            }
            rows.row(99, null, null);
        });
        assertThat(words()).startsWith(all.toArray(String[]::new)).endsWith((String) null);
        assertThat(database.list(
                        "select convert_from(bytes, 'UTF8') from copied where id < 99 order by id",
                        row -> row.getString(1)))
                .isEqualTo(all);
    }

    @Test
    void whoever_fails_in_the_middle_leaves_nothing() {
        assertThatThrownBy(() -> database.copy("copied", rows -> {
                    for (int i = 0; i < MANY; i++) {
                        rows.row(i, "kata", null);
                    }
                    throw new IllegalArgumentException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(words()).isEmpty();
    }

    @Test
    void what_the_database_refuses_is_told_and_leaves_nothing() {
        assertThatThrownBy(() -> database.copy("copied", rows -> {
                    for (int i = 0; i < MANY; i++) {
                        rows.row(i == 10 ? 1 : i, "kata", null);
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(SQLException.class)
                .hasMessageContaining("duplicate key");
        assertThat(words()).isEmpty();
    }
}
