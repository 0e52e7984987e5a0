package id.pendopo.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server on a directory of its own, on the loopback address only. It outlives a crash of whoever started it:
 * the next {@link #start()} on the same directory finds it by its process id, makes sure that it is that very server, and
 * stops it first.
 */
public final class PostgresServer {

    private static final String OWN_SETTINGS = "pendopo.conf";
    private static final int SECONDS_TO_START = 180;
    private static final int SECONDS_TO_STOP = 60;

    private final Path programs;
    private final Path directory;
    private final Path log;
    private final Map<String, String> settings;
    private final List<String> prefix;
    private int port;

    private PostgresServer(Path programs, Path directory, Path log, Map<String, String> settings, List<String> prefix) {
        this.programs = programs;
        this.directory = directory;
        this.log = log;
        this.settings = settings;
        this.prefix = prefix;
    }

    /**
     * @param programs where to unpack the programs
     * @param directory the data
     * @param log file for the server's own log
     * @param settings lines of {@code postgresql.conf}
     */
    public static PostgresServer at(Path programs, Path directory, Path log, Map<String, String> settings)
            throws IOException {
        Path unpacked = PostgresPrograms.unpack(programs);
        return new PostgresServer(
                unpacked, directory, log, settings, Unprivileged.prefix(directory.resolveSibling(workName(directory))));
    }

    /** Makes the data directory unless there is one; a crash half-way leaves nothing behind that looks like one. */
    public synchronized void createUnlessThere(String superuserPassword) throws IOException {
        if (Files.exists(directory.resolve("PG_VERSION"))) {
            return;
        }
        Path fresh = directory.resolveSibling(workName(directory));
        Directories.delete(fresh);
        Path password = Files.createTempFile(directory.getParent(), "initdb", "");
        try {
            DataDirectory.writePrivately(password, superuserPassword);
            call(
                    "initdb",
                    "--pgdata=" + fresh,
                    "--username=" + DatabaseRole.SUPERUSER.roleName(),
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=" + (System.getProperty("os.name").contains("Mac") ? "C" : "C.UTF-8"),
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums");
        } finally {
            Files.deleteIfExists(password);
        }
        Files.writeString(
                fresh.resolve("postgresql.conf"), "\ninclude '" + OWN_SETTINGS + "'\n", StandardOpenOption.APPEND);
        Files.move(fresh, directory);
    }

    private static String workName(Path directory) {
        return directory.getFileName() + ".new";
    }

    /** Starts the server; on the port it had before, if it ran before. */
    public synchronized void start() throws IOException {
        stopLeftover();
        if (port == 0) {
            port = freePort();
        }
        writeSettings();
        Refusal failure = null;
        // After a crash the kernel needs a moment to let go of the old server's shared memory.
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                call(
                        "pg_ctl",
                        "--pgdata=" + directory,
                        "--log=" + log,
                        "--wait",
                        "--timeout=" + SECONDS_TO_START,
                        "start");
                return;
            } catch (Refusal e) {
                failure = e;
                pause(2);
            }
        }
        throw new Refusal("The database does not start; see " + log + ".", failure);
    }

    /** Stops the server after what is under way is rolled back; everything acknowledged is on disk already. */
    public synchronized void stop() throws IOException {
        if (postmaster().isPresent()) {
            call("pg_ctl", "--pgdata=" + directory, "--mode=fast", "--wait", "--timeout=" + SECONDS_TO_STOP, "stop");
        }
    }

    /** The running server process on this directory, if there is one. */
    public Optional<ProcessHandle> postmaster() throws IOException {
        Path pidFile = directory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0))).filter(this::isOurs);
    }

    /** A process id alone proves nothing: after a restart of the machine another program may have it. */
    private boolean isOurs(ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        return process.isAlive() && command.contains("postgres") && command.contains(directory.toString());
    }

    private void stopLeftover() throws IOException {
        if (postmaster().isPresent()) {
            stop();
        }
        Files.deleteIfExists(directory.resolve("postmaster.pid"));
    }

    public int port() {
        return port;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void writeSettings() throws IOException {
        Map<String, String> all = new TreeMap<>(settings);
        all.put("listen_addresses", "127.0.0.1");
        all.put("port", Integer.toString(port));
        all.put("unix_socket_directories", "");
        StringBuilder text = new StringBuilder("# Written by Pendopo on every start.\n");
        all.forEach(
                (name, value) -> text.append(name).append(" = '").append(value).append("'\n"));
        Path file = directory.resolve(OWN_SETTINGS);
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        Files.writeString(file, text);
    }

    private void call(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(log.getParent(), program, ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.getParent().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            builder.environment().put("TZ", "UTC");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS_TO_START + 20L, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Refusal(program + " does not end; see " + log + ".");
            }
            if (process.exitValue() != 0) {
                throw new Refusal(
                        program + " failed: " + Files.readString(output).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(program + " was interrupted.", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
