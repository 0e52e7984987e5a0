package id.pendopo.acceptance.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.ApiKeys;
import id.pendopo.acceptance.Database;
import id.pendopo.acceptance.Deed;
import id.pendopo.acceptance.Product;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fifty clients try everything with the same few complaints at the same time. */
class RaceIT {

    private static final int CLIENTS = 50;
    private static final int COMPLAINTS = 6;
    private static final int ATTEMPTS = 14;
    private static final int PATIENCE_SECONDS = 90;

    private static final Set<Deed> AT_ANY_TIME = EnumSet.of(
            Deed.VERIFY, Deed.NOTE, Deed.REPLY, Deed.WITHDRAW, Deed.ARCHIVE, Deed.CLOSE, Deed.OBJECT, Deed.REOPEN);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> NUMBERS = new ArrayList<>();
    private static final Queue<Tried> TRIED = new ConcurrentLinkedQueue<>();

    private static Product product;
    private static Database database;

    /** @param word stands in the history if it was done */
    private record Tried(String number, Deed deed, boolean versioned, String word, int status, String tag) {

        boolean done() {
            return status == 200 || status == 201;
        }
    }

    @BeforeAll
    static void race() throws Exception {
        product = Product.shared();
        database = new Database(product.data());
        String key = ApiKeys.of(database, 0);
        for (int i = 0; i < COMPLAINTS; i++) {
            NUMBERS.add(file(key, i));
        }
        ExecutorService crowd = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            String mine = ApiKeys.of(database, client);
            Random random = new Random(client);
            clients.add(crowd.submit(() -> {
                for (int i = 0; i < ATTEMPTS; i++) {
                    attempt(mine, random);
                }
                return null;
            }));
        }
        crowd.shutdown();
        for (Future<?> client : clients) {
            client.get(2, TimeUnit.MINUTES);
        }
    }

    private static String file(String key, int number) throws Exception {
        HttpResponse<String> filed = HTTP.send(
                request(key, "/api/v1/complaints")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(
                                """
                                {"class":"COMPLAINT","channel":"APP","title":"Diperebutkan %d",
                                 "story":"Sejak tiga malam lampu di depan sekolah padam dan jalan menjadi gelap.",
                                 "reporter":{"name":"Siti Aminah","phone":"081234567890"},
                                 "anonymous":false,"confidential":false}"""
                                        .formatted(number)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        return filed.body().replaceAll("(?s).*\"trackingNumber\":\"([^\"]+)\".*", "$1");
    }

    private static void attempt(String key, Random random) throws Exception {
        String number = NUMBERS.get(random.nextInt(COMPLAINTS));
        Deed deed = deed(random);
        HttpResponse<String> read = HTTP.send(
                request(key, "/api/v1/complaints/" + number).GET().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        boolean versioned = !deed.needsNoVersion() && random.nextInt(10) > 0;
        String word = "kata" + UUID.randomUUID().toString().replace("-", "");
        HttpRequest.Builder request = request(key, "/api/v1/complaints/" + number + "/" + deed.path())
                .POST(HttpRequest.BodyPublishers.ofString(deed.body(word, false)));
        if (versioned) {
            request.header("If-Match", tag(read));
        }
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        TRIED.add(new Tried(number, deed, versioned, word, answer.statusCode(), tag(answer)));
    }

    /** What ends everything is tried less often, so that there is something to fight about. */
    private static Deed deed(Random random) {
        Deed deed = Deed.values()[random.nextInt(Deed.values().length)];
        return deed.endsAll() && random.nextInt(6) > 0 ? Deed.REPLY : deed;
    }

    private static HttpRequest.Builder request(String key, String path) {
        return HttpRequest.newBuilder(product.uri(path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json");
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    private static String numbers() {
        return "('" + String.join("', '", NUMBERS) + "')";
    }

    @Test
    void who_loses_is_told_so_and_nothing_worse() {
        assertThat(TRIED).hasSize(CLIENTS * ATTEMPTS);
        assertThat(TRIED).filteredOn(Tried::done).hasSizeGreaterThan(COMPLAINTS);
        assertThat(new TreeMap<>(TRIED.stream().collect(Collectors.groupingBy(Tried::status, Collectors.counting()))))
                .containsKeys(409, 412)
                .extractingFromEntries(Map.Entry::getKey)
                .isSubsetOf(200, 201, 403, 409, 412, 428);
        // Before it is verified it is no agency's, so what only an agency may do is not for this caller.
        assertThat(TRIED)
                .filteredOn(tried -> tried.status() == 403)
                .noneMatch(tried -> AT_ANY_TIME.contains(tried.deed()));
        assertThat(TRIED)
                .filteredOn(tried -> tried.status() == 428)
                .allMatch(tried -> !tried.versioned() && !tried.deed().needsNoVersion());
    }

    @Test
    void what_was_acknowledged_is_in_the_history_once_and_nothing_else_is() throws SQLException {
        for (Tried tried : TRIED) {
            assertThat(database.count("select count(*) from complaint_event e join complaint c on c.id = e.complaint_id"
                            + " where c.tracking_number = '" + tried.number() + "' and e.body like '%" + tried.word()
                            + "%'"))
                    .as(tried.toString())
                    .isEqualTo(tried.done() ? 1 : 0);
        }
    }

    @Test
    void no_two_winners_wrote_the_same_version() {
        List<String> versions = TRIED.stream()
                .filter(Tried::done)
                .map(tried -> tried.number() + tried.tag())
                .toList();
        assertThat(versions).doesNotHaveDuplicates();
    }

    @Test
    void each_state_is_the_fold_of_a_history_without_gaps() throws SQLException {
        assertThat(database.count(
                        """
                        select count(*) from complaint c where tracking_number in %s and (
                            (select count(*) from complaint_event e where e.complaint_id = c.id) <> event_count
                            or (select max(seq) from complaint_event e where e.complaint_id = c.id) <> event_count
                            or (select to_state from complaint_event e where e.complaint_id = c.id and to_state is not null
                                order by seq desc limit 1) <> state)"""
                                .formatted(numbers())))
                .isZero();
        assertThat(database.count(
                        """
                        select count(*) from (
                            select e.seq, e.from_state,
                                lag(e.to_state) over (partition by e.complaint_id order by e.seq) as before
                            from complaint_event e join complaint c on c.id = e.complaint_id
                            where c.tracking_number in %s and e.to_state is not null) step
                        where from_state is distinct from before"""
                                .formatted(numbers())))
                .isZero();
        assertThat(database.count(
                        """
                        select count(*) from (
                            select d.complaint_id, d.clock from complaint_deadline d join complaint c on c.id = d.complaint_id
                            where c.tracking_number in %s and d.stopped_at is null
                            group by d.complaint_id, d.clock having count(*) > 1) twice"""
                                .formatted(numbers())))
                .isZero();
    }

    @Test
    void the_check_of_all_histories_finds_no_fault_in_them() throws Exception {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into complaint_history_check (asked_by, asked_at) values ('uji', now())"
                    + " on conflict do nothing");
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (database.count("select count(*) from complaint_history_check where finished_at is null") > 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(database.text("select examples from complaint_history_check order by id desc limit 1"))
                .doesNotContain(NUMBERS);
    }
}
