package id.pendopo.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** One more server on the database of a running product, as a second machine behind the same load balancer is. */
public final class Node implements AutoCloseable {

    /** How its connections are called in the database. */
    public static final String NAME = "kedua";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private Node(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static Node beside(Product product, Database database) throws IOException, InterruptedException {
        int port = Product.freePort();
        Path home = Files.createDirectories(
                product.data().resolveSibling(product.data().getFileName() + "-" + NAME));
        Process process = start(home, port, environment(product, database));
        Node node = new Node(process, port);
        node.awaitReady();
        return node;
    }

    private static Process start(Path home, int port, Map<String, String> environment) throws IOException {
        Path launcher = Product.root().resolve("launcher/target");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Duser.timezone=UTC",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                        "-jar",
                        launcher.resolve("payara-micro.jar").toString(),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--rootdir",
                        home.resolve("server").toString(),
                        "--port",
                        String.valueOf(port),
                        "--contextroot",
                        "/",
                        "--deploy",
                        Product.root().resolve("web-module/target/pendopo.war").toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static Map<String, String> environment(Product product, Database database) throws IOException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(product.data().resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        return Map.of(
                "PENDOPO_DB_URL",
                database.url() + "?ApplicationName=" + NAME,
                "PENDOPO_DB_USER",
                "pendopo_app",
                "PENDOPO_DB_PASSWORD",
                secrets.getProperty("database.pendopo_app.password"),
                "PENDOPO_DB_OWNER_USER",
                "pendopo_owner",
                "PENDOPO_DB_OWNER_PASSWORD",
                secrets.getProperty("database.pendopo_owner.password"),
                "PENDOPO_IDENTITY_SECRET",
                secrets.getProperty("encryption.key"),
                "PENDOPO_DEMO",
                "true",
                "PENDOPO_PUBLIC_URL",
                product.url(""));
    }

    private void awaitReady() throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request = HttpRequest.newBuilder(uri("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The second node ended with " + process.exitValue());
            }
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200 && answer.body().contains("\"pendopo\"")) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        close();
        throw new IllegalStateException("The second node was not ready in " + PATIENCE);
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** As when the machine loses power. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
