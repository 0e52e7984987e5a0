package id.pendopo.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the application, as a process of its own (it needs JDK packages opened by its own manifest). */
final class MicroServer {

    private static final Duration TO_START = Duration.ofMinutes(5);
    private static final int SECONDS_TO_STOP = 40;
    /** Only Pendopo's own readiness answer has it; a server without the application also calls itself ready. */
    private static final String READY_MARK = "\"pendopo\"";

    private final Options options;
    private final DataDirectory data;
    private Process process;

    MicroServer(Options options, DataDirectory data) {
        this.options = options;
        this.data = data;
    }

    /** Stops a server that outlived its launcher on this data directory. */
    void stopLeftover() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        String text = Files.readString(pidFile()).strip();
        Optional<ProcessHandle> leftover =
                text.matches("[0-9]{1,9}") ? ProcessHandle.of(Long.parseLong(text)) : Optional.empty();
        leftover.filter(this::isOurs).ifPresent(handle -> end(handle, SECONDS_TO_STOP));
        Files.deleteIfExists(pidFile());
    }

    /** A process id alone proves nothing: after a restart of the machine another program may have it. */
    private boolean isOurs(ProcessHandle handle) {
        return handle.isAlive() && handle.info().commandLine().orElse("").contains(mark());
    }

    private String mark() {
        return "-Dpendopo.data=" + data.root();
    }

    private Path pidFile() {
        return data.pids().resolve("server.pid");
    }

    Path log() {
        return data.logs().resolve("server.log");
    }

    void requireFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(options.address()), options.port()));
        } catch (java.net.UnknownHostException e) {
            throw new Refusal("There is no address " + options.address() + " on this machine.", e);
        } catch (java.net.BindException e) {
            throw new Refusal(
                    options.port() < 1024 && String.valueOf(e.getMessage()).contains("denied")
                            ? "Only root may use port " + options.port() + "; choose one from 1024 with --port."
                            : "Port " + options.port() + " is in use (" + options.address()
                                    + "); choose another with --port.",
                    e);
        }
    }

    synchronized void start(Map<String, String> environment) throws IOException {
        Directories.empty(data.temporary());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark());
        command.addAll(List.of(
                "-Xmx768m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + data.temporary()));
        String more = System.getenv().getOrDefault("PENDOPO_JAVA_OPTIONS", "").strip();
        if (!more.isEmpty()) {
            command.addAll(List.of(more.split("\\s+")));
        }
        command.addAll(List.of(
                "-jar",
                options.micro().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--rootdir",
                data.temporary().resolve("server").toString(),
                "--prebootcommandfile",
                listenerCommands().toString(),
                "--logproperties",
                resource("logging.properties").toString(),
                "--port",
                Integer.toString(options.port()),
                "--contextroot",
                "/",
                "--deploy",
                options.war().toString()));
        keepOneOldLog();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().putAll(environment);
        process = builder.start();
        process.getOutputStream().close();
        DataDirectory.writePrivately(pidFile(), process.pid() + "\n");
    }

    private Path listenerCommands() throws IOException {
        Path file = data.temporary().resolve("preboot.asadmin");
        Files.writeString(
                file,
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address="
                        + options.address() + "\n");
        return file;
    }

    private Path resource(String name) throws IOException {
        Path file = data.temporary().resolve(name);
        try (InputStream in = MicroServer.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return file;
    }

    private void keepOneOldLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(
                    log(), log().resolveSibling("server.old.log"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Waits until the application says that it is ready. */
    void awaitReady() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(localAddress() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant last = Instant.now().plus(TO_START);
        while (Instant.now().isBefore(last)) {
            if (process.waitFor(300, TimeUnit.MILLISECONDS)) {
                throw new Refusal(
                        StartupLog.reason(log()).orElse("The server stopped while starting; see " + log() + "."));
            }
            Optional<String> failure = StartupLog.reason(log());
            if (failure.isPresent()) {
                throw new Refusal(failure.get());
            }
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200 && answer.body().contains(READY_MARK)) {
                    return;
                }
            } catch (ConnectException | java.net.http.HttpTimeoutException e) {
                // Not listening yet, or busy deploying: ask again.
                continue;
            }
        }
        throw new Refusal("The server is not ready after " + TO_START.toMinutes() + " minutes; see " + log() + ".");
    }

    private String localAddress() {
        boolean everywhere =
                options.address().equals("0.0.0.0") || options.address().equals("::");
        return "http://" + (everywhere ? "127.0.0.1" : options.address()) + ":" + options.port();
    }

    /** What people type into the browser. */
    String address() {
        boolean local =
                options.address().equals("127.0.0.1") || options.address().equals("0.0.0.0");
        return "http://" + (local ? "localhost" : options.address()) + ":" + options.port() + "/";
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    void stop() throws IOException {
        Process running;
        synchronized (this) {
            running = process;
        }
        if (running != null) {
            end(running.toHandle(), SECONDS_TO_STOP);
            Files.deleteIfExists(pidFile());
        }
    }

    /** Asks the process to finish what it is doing; ends it if it takes too long. */
    private static void end(ProcessHandle handle, int seconds) {
        handle.destroy();
        try {
            handle.onExit().get(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        }
    }
}
