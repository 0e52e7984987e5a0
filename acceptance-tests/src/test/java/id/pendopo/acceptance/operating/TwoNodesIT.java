package id.pendopo.acceptance.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.ApiKeys;
import id.pendopo.acceptance.Database;
import id.pendopo.acceptance.Exchange;
import id.pendopo.acceptance.Node;
import id.pendopo.acceptance.OwnProduct;
import id.pendopo.acceptance.Product;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Two servers on one database; one of them is killed while both work. */
@OwnProduct
class TwoNodesIT {

    private static final int DUE = 3_000;
    private static final int WRITERS = 6;
    private static final int PATIENCE_SECONDS = 240;
    private static final String WAITING = "select count(*) from complaint_deadline where alarm_at <= now()";

    /** What the second node is doing; only the timers change deadlines here. */
    private static final String SECOND_AT_WORK = "select count(*) from pg_stat_activity where application_name = '"
            + Node.NAME + "' and query ~* 'update complaint_deadline|complaint_deadline .* skip locked'";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void timers_run_once_and_nothing_acknowledged_is_lost_when_one_of_two_nodes_is_killed() throws Exception {
        Path data = Files.createTempDirectory(
                Files.createDirectories(Product.root().resolve("acceptance-tests/target")), "data-");
        Exchange exchange = new Exchange(data.resolveSibling(data.getFileName() + "-lapor"));
        try (Product first = Product.start(data, exchange.settings())) {
            Database database = new Database(first.data());
            Exchange.mapped(database);
            exchange.bring("dua", DUE);
            try (Node second = Node.beside(first, database)) {
                Exchange.await(database, "dua", DUE);
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
                List<Future<?>> filing = new ArrayList<>();
                for (int i = 0; i < WRITERS; i++) {
                    URI home = i % 2 == 0 ? first.uri("") : second.uri("");
                    String key = ApiKeys.of(database, i);
                    filing.add(writers.submit(() -> file(key, home, first.uri(""))));
                }
                fallDue(database);
                boolean seen = bothWork(database);
                second.kill();
                assertThat(seen).as("the second node took part").isTrue();
                await(database, 0);
                stop.set(true);
                writers.shutdown();
                for (Future<?> each : filing) {
                    each.get(1, TimeUnit.MINUTES);
                }
            }
            everyTimerOnce(database);
            everyReportOnce(database);
        }
    }

    /** The whole way up is due for each, so that a step done twice would show. */
    private static void fallDue(Database database) throws SQLException {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    update complaint_deadline d set started_at = now() - interval '200 days',
                        start_day = current_date - 200, due_day = current_date - 150, due_at = now() - interval '150 days',
                        alarm_at = case when d.clock = 'VERIFICATION' then now() - interval '1 second' end
                    from complaint c where c.id = d.complaint_id and c.source_reference like 'dua-%'""");
        }
    }

    private static boolean bothWork(Database database) throws SQLException, InterruptedException {
        boolean seen = false;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        long left = DUE;
        while (left > DUE / 10 && (left > DUE * 8 / 10 || !seen)) {
            assertThat(System.nanoTime()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(10);
            seen |= database.count(SECOND_AT_WORK) > 0;
            left = database.count(WAITING);
        }
        return seen;
    }

    private static void await(Database database, long left) throws SQLException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (database.count(WAITING) > left) {
            assertThat(System.nanoTime()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Files until told to stop; what was not acknowledged is sent again with the same key, to the node that is left. */
    private Void file(String key, URI home, URI safe) throws InterruptedException {
        while (!stop.get()) {
            String request = UUID.randomUUID().toString();
            URI where = home;
            while (!acknowledged.containsKey(request)) {
                try {
                    HttpResponse<String> filed = http.send(
                            HttpRequest.newBuilder(where.resolve("/api/v1/complaints"))
                                    .timeout(Duration.ofSeconds(20))
                                    .header("Authorization", "Bearer " + key)
                                    .header("Content-Type", "application/json")
                                    .header("Idempotency-Key", request)
                                    .POST(HttpRequest.BodyPublishers.ofString(report(request)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
                    if (filed.statusCode() == 201) {
                        acknowledged.put(request, number(filed.body()));
                    } else {
                        TimeUnit.MILLISECONDS.sleep(200);
                    }
                } catch (IOException nodeIsGone) {
                    where = safe;
                    TimeUnit.MILLISECONDS.sleep(50);
                }
            }
        }
        return null;
    }

    private static String report(String request) {
        return """
                {"class":"COMPLAINT","channel":"APP","title":"Dua simpul %s",
                 "story":"Sejak tiga malam lampu di depan sekolah padam dan jalan menjadi gelap.",
                 "reporter":{"name":"Siti Aminah","phone":"081234567890"},"anonymous":false,"confidential":false}"""
                .formatted(request);
    }

    private static String number(String body) {
        return body.replaceAll("(?s).*\"trackingNumber\":\"([^\"]+)\".*", "$1");
    }

    private static void everyTimerOnce(Database database) throws SQLException {
        String mine = "from complaint c where c.source_reference like 'dua-%' and ";
        assertThat(
                        database.count(
                                "select count(*) " + mine
                                        + """
                        (select string_agg(e.type, ' ' order by e.seq) from complaint_event e where e.complaint_id = c.id)
                            = 'RECORDED IMPORTED DEADLINE_MISSED ESCALATED ESCALATED ESCALATED'"""))
                .isEqualTo(DUE);
        assertThat(
                        database.count(
                                "select count(*) " + mine
                                        + """
                        (select count(*) from audit_entry a where a.object_type = 'complaint'
                            and a.object_id = c.tracking_number and a.action = 'complaint.timer') = 1"""))
                .isEqualTo(DUE);
        assertThat(
                        database.count(
                                """
                        select count(distinct told) from (
                            select c.id, count(i.id) as told from complaint c
                            left join inbox_item i on split_part(i.once_key, ':', 2) = c.tracking_number
                            where c.source_reference like 'dua-%' group by c.id) each"""))
                .as("everybody was told of each as often")
                .isEqualTo(1);
    }

    private void everyReportOnce(Database database) throws SQLException {
        assertThat(acknowledged).hasSizeGreaterThan(WRITERS);
        for (Map.Entry<String, String> each : acknowledged.entrySet()) {
            assertThat(database.text("select string_agg(tracking_number, ' ') from complaint where title = 'Dua simpul "
                            + each.getKey() + "'"))
                    .isEqualTo(each.getValue());
        }
        assertThat(database.count("select count(*) from complaint where title like 'Dua simpul %'"))
                .isEqualTo(acknowledged.size());
    }
}
