package id.pendopo.acceptance.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.Product;
import id.pendopo.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The EAR does what the WAR on Payara Micro does: installed as docs/operating.md says, installed once more as for an
 * upgrade, and after a restart of the server.
 */
class EarOnPayaraServerIT {

    private static final Path TARGET = Product.root().resolve("acceptance-tests/target/packaging");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern FIELD = Pattern.compile("<input[^>]*?>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form[^>]*id=\"form\"[^>]*action=\"([^\"]*)\"");

    private static EmbeddedDatabase database;
    private static PayaraServer server;
    private static String application;

    private final HttpClient client = client();

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
            status = get(client(), application + "/login.xhtml", Map.of()).statusCode();
            if (status == 200) {
                return;
            }
            Thread.sleep(300);
        }
        throw new IllegalStateException("After the restart the application still answers " + status);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
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
        HttpResponse<String> answer = get(server.address() + "/health/ready", Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"pendopo\"", "\"database\":\"up\"");
    }

    @Test
    void a_coordinator_signs_in() throws Exception {
        HttpResponse<String> page = get(application + "/", Map.of());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/pendopo/login.xhtml");

        Map<String, String> form = fields(page.body());
        form.put("form:name", "koordinator");
        form.put("form:password", Product.PASSWORD);
        HttpResponse<String> home = post(page, form);
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.uri().getPath()).doesNotContain("login");
        assertThat(home.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(get(application + "/login.xhtml", Map.of()).uri().getPath())
                .as("who is signed in is not asked again")
                .doesNotContain("login");
    }

    @Test
    void a_system_reads_the_agencies_over_rest() throws Exception {
        String address = application + "/api/v1/agencies";
        assertThat(get(address, Map.of()).statusCode()).isEqualTo(401);
        HttpResponse<String> answer = get(address, Map.of("Authorization", "Bearer demo-laksa-key"));
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
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(application + "/soap/complaints"))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", "Bearer demo-sp4n-key")
                        .header("Content-Type", "text/xml; charset=utf-8")
                        .header("SOAPAction", "\"\"")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).contains("ListChangesResponse");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(get(application + "/soap/complaints?wsdl", Map.of()).body()).contains("ListChanges");
    }

    private HttpResponse<String> get(String address, Map<String, String> headers)
            throws IOException, InterruptedException {
        return get(client, address, headers);
    }

    private static HttpResponse<String> get(HttpClient client, String address, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpResponse<String> page, Map<String, String> form)
            throws IOException, InterruptedException {
        Matcher action = ACTION.matcher(page.body());
        assertThat(action.find()).as("the form of " + page.uri()).isTrue();
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(page.uri().resolve(action.group(1).replace("&amp;", "&")))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            Matcher name = NAME.matcher(field.group());
            Matcher value = VALUE.matcher(field.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        fields.putIfAbsent("form:signIn", "Masuk");
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
