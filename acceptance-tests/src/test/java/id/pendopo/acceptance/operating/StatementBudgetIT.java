package id.pendopo.acceptance.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.Database;
import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.StatementLog;
import id.pendopo.acceptance.Visitor;
import id.pendopo.acceptance.operating.StatementBudgets.Page;
import id.pendopo.acceptance.operating.StatementBudgets.Reading;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each page and each reading over REST keeps to its budget of {@link StatementBudgets}, however many rows it shows. */
class StatementBudgetIT {

    private static final int TRIES = 4;
    private static final int PATIENT_TRIES = 12;

    /** Each streams one file; no lists. */
    private static final Set<String> FILES =
            Set.of("/api/v1/complaints/{number}/attachments/{id}", "/api/v1/commitments/{id}/files/{file}");

    /** An edition at which something was said. */
    private static final String SAID = "/api/v1/forums?series=fkp-kota&year=2024";

    private static final Map<String, String> KEY = Map.of("Authorization", "Bearer demo-sp4n-key");
    private static final Map<String, Visitor> VISITORS = new HashMap<>();
    private static Product product;
    private static StatementLog log;

    @BeforeAll
    static void listen() throws Exception {
        product = Product.shared();
        Database database = new Database(product.data());
        declare_a_local_holiday(database);
        await_the_holiday();
        fill_an_inbox(database);
        AWebhook.register(database);
        log = StatementLog.open(product.data(), database);
    }

    /** The server keeps the calendar for some seconds when somebody else has changed it. */
    private static void await_the_holiday() throws Exception {
        Page page = StatementBudgets.PAGES.stream()
                .filter(one -> one.path().equals("/admin/calendar/remove.xhtml"))
                .findFirst()
                .orElseThrow();
        Visitor visitor = visitor(page.as());
        Instant end = Instant.now().plusSeconds(30);
        while (visitor.get(page.address(visitor)).statusCode() != 200
                && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }
    }

    /** The demonstration has none, and the page that takes one back needs one. */
    private static void declare_a_local_holiday(Database database) throws SQLException {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    with known as (select 1 from calendar_day where kind = 'LOCAL_HOLIDAY' and date = '%1$s'),
                    state as (select * from calendar where not exists (select 1 from known)),
                    next as (
                        insert into calendar_version (calendar_version, made_at, made_by, change, summary, zone, collective_leave_worked)
                        select calendar_version + 1, now(), 'test', 'DAY_ADDED', '%1$s', zone, collective_leave_worked from state
                        returning calendar_version),
                    moved as (update calendar set calendar_version = next.calendar_version from next returning 1)
                    insert into calendar_day (id, version, date, kind, name, legal_basis, version_from)
                    select nextval('calendar_day_seq') + 1000000, 1, '%1$s', 'LOCAL_HOLIDAY', 'Hari jadi', 'Keputusan Wali Kota 12/2026', calendar_version
                    from next"""
                            .formatted(StatementBudgets.LOCAL_HOLIDAY));
        }
    }

    private static void fill_an_inbox(Database database) throws SQLException {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into inbox_item (user_id, kind, variables, link, created_at)
                    select id, 'complaint.assigned', '{"number":"TNG-26-000001"}', '/complaint/list.xhtml', now()
                    from user_account, generate_series(1, 12) where name = 'auditor'""");
        }
    }

    @AfterAll
    static void stop_listening() throws Exception {
        if (log != null) {
            log.close();
        }
    }

    @Test
    void each_page_has_a_budget() throws IOException {
        Path root = Product.root().resolve("web-module/src/main/webapp");
        try (Stream<Path> files = Files.walk(root)) {
            TreeSet<String> pages = files.map(
                            file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(pages)
                    .isEqualTo(StatementBudgets.PAGES.stream()
                            .map(Page::path)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void each_reading_over_rest_has_a_budget() throws IOException {
        String description =
                Files.readString(Product.root().resolve("web-module/src/main/resources/META-INF/openapi.yaml"));
        Matcher path = Pattern.compile("(?m)^  (/api/v1/[^:]+):\\n(?:    .*\\n|\\n)*?    get:")
                .matcher(description);
        TreeSet<String> readings = new TreeSet<>();
        while (path.find()) {
            readings.add(path.group(1));
        }
        assertThat(readings).containsAll(FILES);
        readings.removeAll(FILES);
        assertThat(readings)
                .isEqualTo(StatementBudgets.READINGS.stream()
                        .map(Reading::pattern)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void each_page_keeps_to_its_budget() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Page page : StatementBudgets.PAGES) {
            String address = page.address(visitor(page.as()));
            HttpResponse<String> shown = visitor(page.as()).get(address);
            all.assertThat(shown.statusCode()).as(address + " as " + page.as()).isEqualTo(200);
            if (shown.statusCode() != 200) {
                continue;
            }
            all.assertThat(rows(shown))
                    .as("rows of " + address + " as " + page.as())
                    .isGreaterThanOrEqualTo(page.rows());
            List<String> sent = sentFor(visitor(page.as()), address, Map.of(), page.budget());
            all.assertThat(sent)
                    .as(address + " as " + page.as() + " sent " + sent.size() + ":\n" + String.join("\n", sent) + "\n")
                    .hasSizeLessThanOrEqualTo(page.budget());
        }
        all.assertAll();
    }

    @Test
    void each_reading_over_rest_keeps_to_its_budget_however_many_rows_it_gives() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Reading reading : StatementBudgets.READINGS) {
            String address = reading.address()
                    .replace("{number}", first("/api/v1/complaints", "trackingNumber"))
                    .replace("{forum}", first("/api/v1/forums", "id"))
                    .replace("{said}", first(SAID, "id"))
                    .replace("{input}", first("/api/v1/forums/" + first(SAID, "id") + "/inputs", "id"))
                    .replace("{promise}", first("/api/v1/commitments", "id"))
                    .replace("{code}", first("/api/v1/districts", "code"));
            List<String> few = sentFor(visitor(null), address.replace("%d", "1"), KEY, reading.budget());
            List<String> many = sentFor(visitor(null), address.replace("%d", "100"), KEY, reading.budget());
            all.assertThat(many)
                    .as(address + " sent " + many.size() + ":\n" + String.join("\n", many) + "\n")
                    .hasSizeLessThanOrEqualTo(reading.budget());
            all.assertThat(many.size())
                    .as("more rows, more statements: " + address)
                    .isLessThanOrEqualTo(few.size());
        }
        all.assertAll();
    }

    @Test
    void each_reading_by_open311_keeps_to_its_budget_however_many_rows_it_gives() throws Exception {
        Matcher number = Pattern.compile("\"service_request_id\":\"([^\"]+)\"")
                .matcher(visitor(null)
                        .get("/open311/v2/requests.json?page_size=1")
                        .body());
        assertThat(number.find()).isTrue();
        SoftAssertions all = new SoftAssertions();
        for (Reading reading : StatementBudgets.OPEN311) {
            String address = reading.address().replace("{public}", number.group(1));
            List<String> few = sentFor(visitor(null), address.replace("%d", "1"), Map.of(), reading.budget());
            List<String> many = sentFor(visitor(null), address.replace("%d", "100"), Map.of(), reading.budget());
            all.assertThat(many)
                    .as(address + " sent " + many.size() + ":\n" + String.join("\n", many) + "\n")
                    .hasSizeLessThanOrEqualTo(reading.budget())
                    .hasSizeLessThanOrEqualTo(few.size());
        }
        all.assertAll();
    }

    @Test
    void each_reading_of_open_data_keeps_to_its_budget_however_many_rows_it_gives() throws Exception {
        String offers =
                visitor(null).get("/hsds/service_at_locations?per_page=1").body();
        String service = named(offers, "service_id");
        String agency = named(visitor(null).get("/hsds/services/" + service).body(), "organization_id");
        SoftAssertions all = new SoftAssertions();
        for (Reading reading : StatementBudgets.OPEN_DATA) {
            String address = reading.address()
                    .replace("{service}", service)
                    .replace("{agency}", agency)
                    .replace("{place}", named(offers, "location_id"))
                    .replace("{offer}", named(offers, "id"));
            List<String> few = sentFor(visitor(null), address.replace("%d", "10"), Map.of(), reading.budget());
            List<String> many = sentFor(visitor(null), address.replace("%d", "100"), Map.of(), reading.budget());
            all.assertThat(many)
                    .as(address + " sent " + many.size() + ":\n" + String.join("\n", many) + "\n")
                    .hasSizeLessThanOrEqualTo(reading.budget())
                    .hasSizeLessThanOrEqualTo(few.size());
        }
        all.assertAll();
    }

    private static String named(String body, String field) {
        Matcher value = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(body);
        assertThat(value.find()).as(body).isTrue();
        return value.group(1);
    }

    /**
     * What the request itself sends: the least of some tries, because timers and checks of connections send as well; of more
     * tries, a moment apart, while it is over the budget.
     */
    private static List<String> sentFor(Visitor visitor, String address, Map<String, String> headers, int budget)
            throws Exception {
        List<String> least = null;
        for (int i = 0; i < TRIES || (i < PATIENT_TRIES && least.size() > budget); i++) {
            if (i >= TRIES) {
                Thread.sleep(200);
            }
            List<String> sent = log.statements(
                    () -> assertThat(visitor.get(address, headers).statusCode())
                            .as(address)
                            .isEqualTo(200));
            if (least == null || sent.size() < least.size()) {
                least = sent;
            }
        }
        return least;
    }

    private static Visitor visitor(String account) throws Exception {
        String name = account == null ? "" : account;
        if (!VISITORS.containsKey(name)) {
            Visitor visitor = new Visitor(product.url(""));
            if (account != null) {
                assertThat(visitor.signIn(account, Product.PASSWORD).uri().getPath())
                        .doesNotContain("login");
            }
            VISITORS.put(name, visitor);
        }
        return VISITORS.get(name);
    }

    private static int rows(HttpResponse<String> page) {
        return page.body().split("<tr", -1).length - 1;
    }

    private static String first(String list, String field) throws Exception {
        Matcher value = Pattern.compile("\"" + field + "\":\"([^\"]+)\"")
                .matcher(visitor(null).get(list, KEY).body());
        assertThat(value.find()).as(list).isTrue();
        return value.group(1);
    }
}
