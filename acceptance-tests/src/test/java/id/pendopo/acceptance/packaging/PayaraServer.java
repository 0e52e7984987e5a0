package id.pendopo.acceptance.packaging;

import id.pendopo.acceptance.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An unpacked Payara Server with a domain of its own on ports of its own, handled as administrators do: by asadmin. */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "packaging";
    private static final String PASSWORD = "packaging-test";

    private final Path home;
    private final Path work;
    private final Path passwords;
    private final int adminPort = Product.freePort();
    private final int httpPort = Product.freePort();

    PayaraServer(Path home, Path work) throws IOException {
        this.home = home;
        this.work = Files.createDirectories(work);
        this.passwords = work.resolve("asadmin-passwords");
        Files.writeString(passwords, "AS_ADMIN_PASSWORD=" + PASSWORD + "\nAS_ADMIN_NEWPASSWORD=" + PASSWORD + "\n");
    }

    void start() throws IOException, InterruptedException {
        for (String program : List.of("bin/asadmin", "glassfish/bin/asadmin")) {
            home.resolve(program).toFile().setExecutable(true);
        }
        removeEarlierDomain();
        String others = Stream.of(
                        "jms.port",
                        "domain.jmxPort",
                        "orb.listener.port",
                        "http.ssl.port",
                        "orb.ssl.port",
                        "orb.mutualauth.port",
                        "osgi.shell.telnet.port",
                        "java.debugger.port",
                        "hazelcast.das.port",
                        "hazelcast.start.port")
                .map(name -> name + "=" + Product.freePort())
                .collect(Collectors.joining(":"));
        asadmin(
                "create-domain",
                "--domaindir",
                domains().toString(),
                "--adminport",
                Integer.toString(adminPort),
                "--instanceport",
                Integer.toString(httpPort),
                "--domainproperties",
                others,
                DOMAIN);
        asadmin("start-domain", "--domaindir", domains().toString(), DOMAIN);
        asadmin("delete-jvm-options", "--", "-Xmx512m");
        asadmin("create-jvm-options", "--", "-Xmx768m:-Duser.timezone=UTC");
        // Nobody else on this network is invited into the domain's data grid.
        asadmin("set-hazelcast-configuration", "--enabled=false", "--dynamic=true");
        String network = "configs.config.server-config.network-config.";
        String http = network + "protocols.protocol.http-listener-1.http.";
        asadmin(
                "set",
                network + "network-listeners.network-listener.http-listener-1.address=127.0.0.1",
                http + "xpowered-by=false",
                http + "server-header=false");
    }

    /** One that a run which was cut short has left, perhaps still running. */
    private void removeEarlierDomain() throws IOException, InterruptedException {
        if (Files.exists(domains().resolve(DOMAIN))) {
            close();
            asadmin("delete-domain", "--domaindir", domains().toString(), DOMAIN);
        }
    }

    /** Comes back as after a restart of the machine; the applications follow a little later than the server. */
    void restart() throws IOException, InterruptedException {
        asadmin("restart-domain", "--domaindir", domains().toString(), DOMAIN);
    }

    private Path domains() {
        return work.resolve("domains");
    }

    /** Deploys by the script that IT departments use. */
    void install(Path ear, Map<String, String> settings) throws IOException, InterruptedException {
        Path file = work.resolve("pendopo.properties");
        Files.write(
                file,
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .toList());
        call(
                List.of(
                        Product.root()
                                .resolve("deploy/payara-server/install.sh")
                                .toString(),
                        "--asadmin",
                        home.resolve("bin/asadmin").toString(),
                        "--port",
                        Integer.toString(adminPort),
                        "--passwordfile",
                        passwords.toString(),
                        "--ear",
                        ear.toString(),
                        "--settings",
                        file.toString()),
                "install.sh");
    }

    String address() {
        return "http://127.0.0.1:" + httpPort;
    }

    private void asadmin(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/asadmin").toString(),
                "--user",
                "admin",
                "--passwordfile",
                passwords.toString(),
                "--port",
                Integer.toString(adminPort),
                "--interactive=false"));
        command.addAll(List.of(arguments));
        call(command, arguments[0]);
    }

    private void call(List<String> command, String name) throws IOException, InterruptedException {
        Path output = work.resolve(name + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // The domain runs on the Java of the tests, whatever else the machine has.
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(6, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(name + " does not end:\n" + Files.readString(output));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(name + " failed:\n" + Files.readString(output));
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        asadmin("stop-domain", "--domaindir", domains().toString(), "--kill=true", DOMAIN);
    }
}
