package id.pendopo.service.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.it.TestDatabase;
import id.pendopo.service.platform.Database;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class LetterNumbersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    /** A configuration with at most one setting. */
    private static Config config(String key, String value) {
        return (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> arguments[0].equals(key) ? Optional.of(value) : Optional.empty());
    }

    private static String next(Connection connection, String series, String agency, LocalDate day) {
        return new LetterNumbers(new Database(TestDatabase.only(connection)), config("", "")).next(series, agency, day);
    }

    private static Connection transaction() throws SQLException {
        Connection connection = TestDatabase.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Test
    void each_series_agency_and_year_counts_by_itself() throws SQLException {
        try (Connection one = transaction()) {
            assertThat(next(one, "A", "DINKES", DAY)).isEqualTo("A/001/DINKES/VIII/2026");
            assertThat(next(one, "A", "DINKES", DAY)).isEqualTo("A/002/DINKES/VIII/2026");
            assertThat(next(one, "B", "DINKES", DAY)).isEqualTo("B/001/DINKES/VIII/2026");
            assertThat(next(one, "A", "PUPR", DAY)).isEqualTo("A/001/PUPR/VIII/2026");
            assertThat(next(one, "A", "DINKES", DAY.plusYears(1))).isEqualTo("A/001/DINKES/VIII/2027");
            one.rollback();
        }
    }

    @Test
    void a_letter_that_is_not_saved_gives_its_number_back() throws SQLException {
        try (Connection one = transaction()) {
            assertThat(next(one, "back", "DINKES", DAY)).startsWith("back/001");
            one.rollback();
            assertThat(next(one, "back", "DINKES", DAY)).startsWith("back/001");
            one.commit();
            assertThat(next(one, "back", "DINKES", DAY)).startsWith("back/002");
            one.rollback();
        }
    }

    @Test
    void letters_written_at_once_leave_no_gap_and_share_no_number() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<String>> numbers = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            boolean saved = i % 4 != 0;
            Callable<String> letter = () -> {
                try (Connection one = transaction()) {
                    String number = next(one, "race", "DINKES", DAY);
                    if (saved) {
                        one.commit();
                        return number;
                    }
                    one.rollback();
                    return null;
                }
            };
            numbers.add(writers.submit(letter));
        }
        List<String> given = new ArrayList<>();
        for (Future<String> number : numbers) {
            if (number.get() != null) {
                given.add(number.get());
            }
        }
        writers.shutdown();
        assertThat(given).hasSize(60).doesNotHaveDuplicates();
        assertThat(given).contains("race/001/DINKES/VIII/2026", "race/060/DINKES/VIII/2026");
    }

    @Test
    void an_office_writes_its_numbers_its_own_way() throws SQLException {
        try (Connection one = transaction()) {
            LetterNumbers numbers = new LetterNumbers(
                    new Database(TestDatabase.only(one)),
                    config("pendopo.document.letter-pattern.own", "{number}-{agency}/{year}"));
            assertThat(numbers.next("own", "DINKES", DAY)).isEqualTo("1-DINKES/2026");
            one.rollback();
        }
    }
}
