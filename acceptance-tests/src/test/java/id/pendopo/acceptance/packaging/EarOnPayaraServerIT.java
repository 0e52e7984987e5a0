package id.pendopo.acceptance.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.OwnProduct;
import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.Visitor;
import id.pendopo.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The EAR does what the WAR on Payara Micro does: installed as docs/operating.md says, installed once more as for an
 * upgrade, and after a restart of the server.
 */
@OwnProduct
class EarOnPayaraServerIT {

    private static final Path TARGET = Product.root().resolve("acceptance-tests/target/packaging");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static EmbeddedDatabase database;
    private static PayaraServer server;
    private static String application;

    private final Visitor visitor = new Visitor(application);

    @BeforeAll
    static void install() throws Exception {
        database = EmbeddedDatabase.start(TARGET.resolve("database"));
        server = new PayaraServer(Product.root().resolve("acceptance-tests/target/payara6"), TARGET.resolve("payara"));
        server.start();
        Map<String, String> settings = new HashMap<>(database.applicationSettings());
        settings.put("pendopo.demo", "true");
        settings.put("pendopo.public-url", server.address() + "/pendopo");
        Path ear = Product.root().resolve("ear/target/pendopo.ear");
        server.install(ear, settings);
        server.install(ear, settings);
        server.restart();
        application = server.address() + "/pendopo";
        awaitApplication();
    }

    private static void awaitApplication() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        int status = 0;
        while (Instant.now().isBefore(end)) {
            status = new Visitor(application).get("/login.xhtml").statusCode();
            if (status == 200) {
                return;
            }
            Thread.sleep(300);
        }
        throw new IllegalStateException("After the restart the application still answers " + status);
    }

    @AfterAll
    static void stop() throws Exception {
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }

    @Test
    void the_server_says_that_pendopo_is_ready() throws Exception {
        HttpResponse<String> answer = new Visitor(server.address()).get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"pendopo\"", "\"database\":\"up\"");
    }

    @Test
    void a_coordinator_signs_in() throws Exception {
        HttpResponse<String> page = visitor.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/pendopo/login.xhtml");

        HttpResponse<String> home = visitor.signIn("koordinator", Product.PASSWORD);
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.uri().getPath()).doesNotContain("login");
        assertThat(home.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(visitor.get("/login.xhtml").uri().getPath())
                .as("who is signed in is not asked again")
                .doesNotContain("login");
    }

    @Test
    void a_system_reads_the_agencies_over_rest() throws Exception {
        String address = "/api/v1/agencies";
        assertThat(visitor.get(address).statusCode()).isEqualTo(401);
        HttpResponse<String> answer = visitor.get(address, Map.of("Authorization", "Bearer demo-laksa-key"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("DINKES");
    }

    @Test
    void a_system_asks_for_changes_over_soap() throws Exception {
        String body =
                """
                <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:p="http://pendopo.id/complaint/v1">
                  <soap:Body><p:ListChanges><p:query><p:since>2026-01-01T00:00:00Z</p:since></p:query></p:ListChanges></soap:Body>
                </soap:Envelope>
                """;
        HttpResponse<String> answer = visitor.post(
                "/soap/complaints",
                Map.of(
                        "Authorization",
                        "Bearer demo-sp4n-key",
                        "Content-Type",
                        "text/xml; charset=utf-8",
                        "SOAPAction",
                        "\"\""),
                body);
        assertThat(answer.body()).contains("ListChangesResponse");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(visitor.get("/soap/complaints?wsdl").body()).contains("ListChanges");
    }
}
