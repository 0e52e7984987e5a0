package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.pendopo.domain.complaint.LaporKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both ways of the exchange, the one over HTTP against another side that misbehaves. */
class LaporGatewayTest {

    private static final LaporChange CHANGE =
            new LaporChange("1916449-3", "1916449", 3, "proses", "Sedang diperbaiki.", "2026-03-31T07:05:00Z");

    /** What the stub does with the next request. */
    private interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final Deque<Behaviour> next = new ArrayDeque<>();
    private final List<String> got = new ArrayList<>();
    private HttpServer stub;
    private HttpLaporGateway http;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stub.setExecutor(Executors.newCachedThreadPool());
        stub.createContext("/", exchange -> {
            got.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            next.removeFirst().answer(exchange);
        });
        stub.start();
        http = new HttpLaporGateway(
                new HttpLaporGateway.Places(
                        "http://127.0.0.1:" + stub.getAddress().getPort(),
                        "rahasia",
                        "/in?after={position}",
                        "/out/{reference}",
                        Map.of(
                                "reference",
                                "tracking_id",
                                "sequence",
                                "urutan",
                                "text",
                                "tanggapan",
                                "withdrawal",
                                "dicabut")),
                Duration.ofSeconds(3),
                Duration.ofMillis(10));
    }

    @AfterEach
    void stop() {
        stub.stop(0);
    }

    private static Behaviour says(int status, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    private static Behaviour sleeps() {
        return exchange -> {
            LockSupport.parkNanos(Duration.ofSeconds(6).toNanos());
            exchange.close();
        };
    }

    private static Behaviour hangsUp() {
        return HttpExchange::close;
    }

    @Test
    void a_change_is_sent_again_with_the_same_key_until_it_is_taken() throws Exception {
        next.addAll(List.of(says(500, "aduh"), hangsUp(), says(204, "")));
        http.send(CHANGE);
        assertThat(got).hasSize(3).allSatisfy(request -> assertThat(request)
                .startsWith("POST /out/1916449 1916449-3 Bearer rahasia ")
                .contains("\"tracking_id\":\"1916449\"", "\"tanggapan\":\"Sedang diperbaiki.\"", "\"urutan\":\"3\""));
    }

    @Test
    void trouble_that_stays_is_said_and_tried_another_time() {
        next.addAll(List.of(says(503, ""), says(429, ""), sleeps()));
        assertThatThrownBy(() -> http.send(CHANGE)).isInstanceOf(IOException.class);
        assertThat(got).hasSize(3);
    }

    @Test
    void a_no_is_a_no() {
        next.add(says(422, "{}"));
        assertThatThrownBy(() -> http.send(CHANGE))
                .isInstanceOf(LaporRefusal.class)
                .hasMessage("answered 422");
        assertThat(got).hasSize(1);
    }

    @Test
    void reports_are_put_in_order_and_of_each_the_last_message_counts() throws Exception {
        next.add(
                says(
                        200,
                        """
                {"next": 9, "data": [
                  {"tracking_id": "A", "urutan": 7, "judul": "baru"},
                  {"tracking_id": "B", "urutan": 5, "judul": "b", "lokasi": null},
                  {"tracking_id": "A", "urutan": 6, "judul": "lama"},
                  {"tracking_id": "B", "urutan": 5, "judul": "b", "lokasi": null}]}"""));
        LaporBatch batch = http.receive("4").orElseThrow();
        assertThat(got.get(0)).startsWith("GET /in?after=4 ");
        assertThat(batch.position()).isEqualTo("7");
        assertThat(batch.reports()).extracting(report -> report.get("judul")).containsExactlyInAnyOrder("baru", "b");
        next.add(says(200, "[{\"tracking_id\": \"C\", \"urutan\": 3}]"));
        assertThat(http.receive("7").orElseThrow().position())
                .as("what comes late does not turn the exchange back")
                .isEqualTo("7");
        next.add(says(200, "[]"));
        assertThat(http.receive("7")).isEmpty();
    }

    @Test
    void news_of_reports_are_told_from_reports_and_none_of_them_is_dropped() throws Exception {
        next.add(
                says(
                        200,
                        """
                [{"tracking_id": "A", "urutan": 9, "id": "2", "kind": "dicabut", "tanggapan": "Tidak jadi"},
                 {"tracking_id": "B", "urutan": 5, "judul": "b"},
                 {"tracking_id": "A", "urutan": 8, "id": "1", "kind": "Addition", "tanggapan": "Dekat pasar", "at": null},
                 {"tracking_id": "A", "urutan": 8, "id": "1", "kind": "Addition", "tanggapan": "Dekat pasar", "at": null},
                 {"tracking_id": "A", "urutan": "x", "kind": "suka"}]"""));
        LaporBatch batch = http.receive("4").orElseThrow();
        assertThat(batch.position()).isEqualTo("9");
        assertThat(batch.reports()).extracting(report -> report.get("judul")).containsExactly("b");
        assertThat(batch.updates())
                .containsExactly(
                        new LaporUpdate("A", "", -1, LaporKind.UNKNOWN, "", "", ""),
                        new LaporUpdate("A", "1", 8, LaporKind.ADDITION, "Dekat pasar", "", ""),
                        new LaporUpdate("A", "1", 8, LaporKind.ADDITION, "Dekat pasar", "", ""),
                        new LaporUpdate("A", "2", 9, LaporKind.WITHDRAWAL, "Tidak jadi", "", ""));
    }

    @Test
    void news_come_in_files_too() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/a.json"),
                """
                [{"reference":"1","isi":"x"},
                 {"reference":"2","id":"7","sequence":3,"kind":"acceptance","rating":4}]""");
        Files.writeString(folder.resolve("in/b.json"), "[{\"kind\":\"addition\",\"text\":\"x\"}]");
        Files.writeString(folder.resolve("in/c.json"), "[{\"reference\":\"3\",\"kind\":\"withdrawal\"}]");
        LaporBatch batch = file().receive("").orElseThrow();
        assertThat(new String(batch.content(), StandardCharsets.UTF_8)).doesNotContain("acceptance");
        assertThat(batch.updates()).containsExactly(new LaporUpdate("2", "7", 3, LaporKind.ACCEPTANCE, "", "4", ""));
        assertThat(file().receive("")).as("news of no report").isEmpty();
        assertThat(in("failed")).contains("b.json");
        LaporBatch only = file().receive("").orElseThrow();
        assertThat(only.reports()).isEmpty();
        assertThat(only.updates()).hasSize(1);
    }

    @Test
    void an_answer_that_makes_no_sense_is_refused() {
        for (String nonsense : List.of("<html>", "{\"a\":1}", "[1,2]", "[{\"judul\":\"tanpa nomor\"}]", "[{")) {
            next.add(says(200, nonsense));
            assertThatThrownBy(() -> http.receive("")).as(nonsense).isInstanceOf(IOException.class);
        }
    }

    private FileLaporGateway file() {
        return new FileLaporGateway(folder, Map.of(), Clock.systemUTC());
    }

    private List<String> in(String part) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(part))) {
            return files.map(found -> found.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void files_are_claimed_read_and_moved_away() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/a.json"), "[{\"id\":\"1\",\"isi\":\"x \\\"y\\\"\"}]");
        Files.writeString(folder.resolve("in/b.csv"), "id,isi\n2,z");
        Files.writeString(folder.resolve("in/c.csv.part"), "half");
        LaporBatch first = file().receive("").orElseThrow();
        assertThat(new String(first.content(), StandardCharsets.UTF_8))
                .isEqualTo("\"id\",\"isi\"\r\n\"1\",\"x \"\"y\"\"\"\r\n");
        LaporBatch second = file().receive("").orElseThrow();
        assertThat(second.name()).isEqualTo("b.csv");
        assertThat(file().receive(""))
                .as("claimed, and what is not whole stays")
                .isEmpty();
        file().taken(first);
        file().refused(second, "salah");
        assertThat(in("done")).containsExactly("a.json");
        assertThat(in("failed")).containsExactly("b.csv", "b.csv.txt");
        assertThat(in("work")).isEmpty();
    }

    @Test
    void a_file_a_node_left_behind_is_read_again() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/a.csv"), "id,isi\n1,x");
        file().receive("").orElseThrow();
        Files.setLastModifiedTime(
                folder.resolve("work/a.csv"), FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        assertThat(file().receive("").orElseThrow().name()).isEqualTo("a.csv");
    }

    @Test
    void a_change_sent_twice_is_one_file() throws IOException {
        file().send(CHANGE);
        file().send(CHANGE);
        assertThat(in("out")).containsExactly("1916449-3.json");
        assertThat(Files.readString(folder.resolve("out/1916449-3.json"))).contains("\"status\":\"proses\"");
    }
}
