package id.pendopo.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built product, started as its users start it: with {@code ./run} on a port and a data directory of its own. One
 * for the whole test run (it takes half a minute to start), stopped when the tests end.
 */
public final class Product implements AutoCloseable {

    public static final String PASSWORD = "pendopo-demo";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static Product shared;

    private final Process process;
    private final int port;
    private final Path data;
    private final Path log;

    private Product(Process process, int port, Path data, Path log) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.log = log;
    }

    /**
     * The one with demo data that tests share; they must not mind each other's complaints. While writing tests, {@code
     * -Dpendopo.port} names one that runs already and {@code -Dpendopo.data} its data directory.
     */
    public static synchronized Product shared() {
        if (shared == null && Integer.getInteger("pendopo.port") != null) {
            shared = new Product(
                    null,
                    Integer.getInteger("pendopo.port"),
                    Path.of(System.getProperty("pendopo.data", "data")),
                    null);
        } else if (shared == null) {
            shared = start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "stop-product"));
        }
        return shared;
    }

    /** A fresh one, for tests that stop it, break its database or need it empty. */
    public static Product start(String... options) {
        try {
            Path target = root().resolve("acceptance-tests/target");
            Files.createDirectories(target);
            return start(Files.createTempDirectory(target, "data-"), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts on an existing data directory, e.g. after a crash. */
    public static Product start(Path data, String... options) {
        return start(data, Map.of(), options);
    }

    /** @param settings environment variables, e.g. {@code PENDOPO_COMPLAINT_LAPOR} */
    public static Product start(Path data, Map<String, String> settings, String... options) {
        try {
            int port = freePort();
            Path log = data.resolveSibling(data.getFileName() + ".log");
            List<String> command = new ArrayList<>(List.of(
                    root().resolve("run").toString(), "--port", String.valueOf(port), "--data", data.toString()));
            command.addAll(List.of(options));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            // Webhooks of tests end here, in a place that no webhook may reach otherwise.
            builder.environment().put("PENDOPO_NOTIFICATION_WEBHOOK_PRIVATE_HOSTS", "127.0.0.1");
            builder.environment().putAll(settings);
            Process process = builder.start();
            Product product = new Product(process, port, data, log);
            product.awaitReady();
            return product;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path root() {
        return Path.of(System.getProperty("pendopo.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public String url(String path) {
        return uri(path).toString();
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request = HttpRequest.newBuilder(uri("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("./run ended with " + process.exitValue() + ":\n" + tail());
            }
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                // A server whose application is still being deployed also calls itself ready.
                if (answer.statusCode() == 200 && answer.body().contains("\"pendopo\"")) {
                    return;
                }
                Thread.sleep(300);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        close();
        throw new IllegalStateException("./run was not ready in " + PATIENCE + ":\n" + tail());
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String tail() {
        try (BufferedReader reader = Files.newBufferedReader(log)) {
            List<String> lines = reader.lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    /** Stops as an administrator would: SIGTERM, and waits. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
