package id.pendopo.acceptance.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.OwnProduct;
import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The database dies under a Pendopo in use; then everything dies. */
@OwnProduct
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseOutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> KEY = Map.of("Authorization", "Bearer demo-sp4n-key");
    private static final String MESSAGE =
            """
            <s:Envelope xmlns:s="%s" xmlns:p="http://pendopo.id/complaint/v1"><s:Body><p:GetComplaintStatus>\
            <p:trackingNumber>TNG-26-000001</p:trackingNumber></p:GetComplaintStatus></s:Body></s:Envelope>""";

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.start();
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    @Order(1)
    void pages_rest_and_soap_say_that_the_database_is_away_and_recover_without_a_restart() throws Exception {
        Visitor coordinator = new Visitor(product.url(""));
        assertThat(coordinator.signIn("koordinator", Product.PASSWORD).uri().getPath())
                .doesNotContain("login");
        // Connections of the pool have been used, as in a product in use.
        everythingAnswers(coordinator);

        ProcessHandle watching = product.handle();
        signal("STOP", watching);
        try {
            end(postmaster().orElseThrow());
            for (int again = 0; again < 3; again++) {
                pagesSaySo(coordinator);
                restSaysSo();
                soapSaysSo();
                monitoringSaysSo();
            }
        } finally {
            signal("CONT", watching);
        }

        Instant end = Instant.now().plus(PATIENCE);
        while (new Visitor(product.url("")).get("/health/ready").statusCode() != 200
                && Instant.now().isBefore(end)) {
            Thread.sleep(300);
        }
        everythingAnswers(coordinator);
        assertThat(product.handle().isAlive()).isTrue();
    }

    /** With all that work for it: they notice its end by themselves, but for a moment they still answer. */
    private static void end(ProcessHandle postmaster) throws InterruptedException {
        List<ProcessHandle> workers = postmaster.children().toList();
        postmaster.destroyForcibly();
        Instant latest = Instant.now().plusSeconds(5);
        while (workers.stream().anyMatch(ProcessHandle::isAlive)
                && Instant.now().isBefore(latest)) {
            Thread.sleep(50);
        }
    }

    private static void everythingAnswers(Visitor coordinator) throws Exception {
        for (String page : List.of("/index.xhtml", "/complaint/queue.xhtml", "/complaint/list.xhtml")) {
            HttpResponse<String> answer = coordinator.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.uri().getPath()).as("still signed in").isEqualTo(page);
        }
        assertThat(rest("/api/v1/complaints").statusCode()).isEqualTo(200);
        HttpResponse<String> soap = soap("text/xml;charset=utf-8", "http://schemas.xmlsoap.org/soap/envelope/");
        assertThat(soap.statusCode()).as(soap.body()).isEqualTo(200);
    }

    private static void pagesSaySo(Visitor coordinator) throws Exception {
        for (String page : List.of("/complaint/queue.xhtml", "/complaint/list.xhtml", "/complaint/export?format=csv")) {
            HttpResponse<String> answer = coordinator.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(503);
            assertThat(header(answer, "Retry-After")).as(page).isEqualTo("10");
            assertThat(header(answer, "Content-Type")).startsWith("text/html");
            assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'self'");
            assertThat(answer.body())
                    .contains("Sedang tidak tersedia", "Basis data sedang tidak dapat dihubungi", "pendopo.css")
                    .contains("Coba lagi", "Nomor permintaan")
                    .doesNotContain("Exception");
        }
        HttpResponse<String> refused = new Visitor(product.url("")).signIn("koordinator", Product.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("Basis data sedang tidak dapat dihubungi", "form:password");
    }

    private static void restSaysSo() throws Exception {
        for (String address : List.of(
                "/api/v1/complaints",
                "/api/v1/complaints/TNG-26-000001",
                "/api/v1/changes?since=2026-01-01T00:00:00Z")) {
            HttpResponse<String> answer = rest(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(503);
            assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
            assertThat(header(answer, "Retry-After")).isEqualTo("5");
            assertThat(answer.body())
                    .contains(
                            "\"type\":\"urn:pendopo:problem:unavailable\"", "\"status\":503", "Coba lagi", "requestId");
        }
    }

    private static void soapSaysSo() throws Exception {
        HttpResponse<String> first = soap("text/xml;charset=utf-8", "http://schemas.xmlsoap.org/soap/envelope/");
        assertThat(first.statusCode()).isEqualTo(500);
        assertThat(header(first, "Retry-After")).isEqualTo("5");
        assertThat(first.body())
                .contains(":Server</faultcode>", "TemporaryFault", "<p:retryAfterSeconds>5</p:retryAfterSeconds>");
        HttpResponse<String> second =
                soap("application/soap+xml;charset=utf-8", "http://www.w3.org/2003/05/soap-envelope");
        assertThat(second.statusCode()).isEqualTo(500);
        assertThat(second.body()).contains(":Receiver</", "TemporaryFault");
    }

    /** Load balancers take the node out; monitoring still sees it, and nobody restarts it. */
    private static void monitoringSaysSo() throws Exception {
        Visitor monitoring = new Visitor(product.url(""));
        HttpResponse<String> ready = monitoring.get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).contains("\"status\":\"DOWN\"", "\"database\":\"down\"");
        assertThat(monitoring.get("/health/live").statusCode()).isEqualTo(200);
        HttpResponse<String> metrics = monitoring.get("/metrics");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("pendopo_request");
    }

    @Test
    @Order(2)
    void a_second_instance_on_the_same_data_is_refused_in_one_line() throws Exception {
        Run second = Run.with(Map.of(), "--port", String.valueOf(Product.freePort()), "--data", product.data() + "");
        assertThat(second.exit()).as(second.output()).isEqualTo(1);
        assertThat(second.output().strip().lines()).hasSize(1);
        assertThat(second.output())
                .contains("Another Pendopo is already running", product.data().toString());
    }

    @Test
    @Order(3)
    void a_port_in_use_is_said_in_one_line() throws Exception {
        Run second = Run.with(
                Map.of(),
                "--port",
                String.valueOf(product.port()),
                "--data",
                Files.createTempDirectory(product.data().getParent(), "data-").toString());
        assertThat(second.exit()).as(second.output()).isEqualTo(1);
        assertThat(second.output().strip().lines()).hasSize(1);
        assertThat(second.output()).contains("Port " + product.port() + " is in use", "--port");
    }

    @Test
    @Order(4)
    void after_everything_was_killed_the_next_run_has_all_that_was_acknowledged() throws Exception {
        HttpResponse<String> filed = new Visitor(product.url(""))
                .post(
                        "/api/v1/complaints",
                        Map.of(
                                "Authorization",
                                "Bearer demo-sp4n-key",
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()),
                        """
                        {"class":"COMPLAINT","channel":"CALL_CENTRE_112","title":"Lampu padam",
                         "story":"Sejak tiga malam lampu di depan sekolah padam dan jalan menjadi gelap.",
                         "reporter":{"name":"Siti Aminah","phone":"081234567890"},"anonymous":false,"confidential":false}""");
        Optional<ProcessHandle> database = postmaster();
        List<ProcessHandle> servers = product.handle().descendants().toList();
        product.handle().destroyForcibly();
        servers.forEach(ProcessHandle::destroyForcibly);
        database.ifPresent(ProcessHandle::destroyForcibly);
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        String number = filed.body().replaceAll("(?s).*\"trackingNumber\":\"([^\"]+)\".*", "$1");

        product = Product.start(product.data());
        HttpResponse<String> read = rest("/api/v1/complaints/" + number);
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body()).contains("Lampu padam");
    }

    private static HttpResponse<String> rest(String address) throws IOException, InterruptedException {
        return new Visitor(product.url("")).get(address, KEY);
    }

    private static HttpResponse<String> soap(String type, String envelope) throws IOException, InterruptedException {
        return new Visitor(product.url(""))
                .post(
                        "/soap/complaints",
                        Map.of("Authorization", KEY.get("Authorization"), "Content-Type", type),
                        MESSAGE.formatted(envelope));
    }

    private static Optional<ProcessHandle> postmaster() throws IOException {
        String pid = Files.readAllLines(product.data().resolve("postgres/postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip()));
    }

    /** While the launcher is stopped it cannot start the database again. */
    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
