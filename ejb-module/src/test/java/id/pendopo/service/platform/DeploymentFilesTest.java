package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What IT departments install from {@code deploy/} names settings that exist, and files that agree with each other. */
class DeploymentFilesTest {

    private static final Path DEPLOY = Path.of("..", "deploy");
    private static final Pattern NAME = Pattern.compile("\\bPENDOPO_[A-Z_]+[A-Z]\\b");
    private static final Set<String> NAMES =
            Settings.ALL.stream().map(Setting::variable).collect(Collectors.toSet());

    @Test
    void every_setting_they_name_exists() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Set<String> named = new TreeSet<>();
                Matcher name = NAME.matcher(Files.readString(file));
                while (name.find()) {
                    named.add(name.group());
                }
                assertThat(NAMES).as(file.toString()).containsAll(named);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"systemd/pendopo.env.example", "container/.env.example"})
    void an_example_is_right_once_its_key_is_made(String file) throws IOException {
        Map<String, String> values = lines(file);
        assertThat(values).containsKeys("PENDOPO_DB_PASSWORD", "PENDOPO_DB_OWNER_PASSWORD", "PENDOPO_IDENTITY_SECRET");
        List<String> problems = Settings.problems(key -> Settings.ALL.stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .map(setting -> values.get(setting.variable())));
        // The placeholder must not pass for a key: a real one has to be made.
        assertOnlyTheKeyIsMissing(problems);
    }

    @Test
    void the_example_for_payara_server_is_right_once_its_key_is_made() throws IOException {
        Properties values = new Properties();
        values.load(new StringReader(Files.readString(DEPLOY.resolve("payara-server/pendopo.properties.example"))));
        assertThat(Settings.ALL.stream().map(Setting::key)).containsAll(values.stringPropertyNames());
        assertOnlyTheKeyIsMissing(Settings.problems(key -> Optional.ofNullable(values.getProperty(key))));
    }

    private static void assertOnlyTheKeyIsMissing(List<String> problems) {
        assertThat(problems).singleElement().asString().contains("pendopo.identity.secret");
    }

    @Test
    void the_systemd_unit_waits_for_the_port_it_opens_no_longer_than_systemd_does() throws IOException {
        String unit =
                Files.readString(DEPLOY.resolve("systemd/pendopo.service")).replaceAll("\\\\\n\\s*", "");
        assertThat(unit).contains("[Unit]", "[Service]", "[Install]");
        Matcher waits = Pattern.compile("(?m)^ExecStartPost=/opt/pendopo/await-ready (\\d+) (\\d+)$")
                .matcher(unit);
        assertThat(waits.find()).isTrue();
        assertThat(unit).containsPattern("(?m)^ExecStart=/usr/bin/java .*--port " + waits.group(1) + " ");
        assertThat(number(unit, "TimeoutStartSec")).isGreaterThan(Integer.parseInt(waits.group(2)));
        assertThat(number(unit, "TimeoutStopSec")).isGreaterThanOrEqualTo(40);
        // 143: stopped by SIGTERM as asked, no failure.
        assertThat(unit).contains("SuccessExitStatus=143", "NoNewPrivileges=true", "ProtectSystem=strict");
        assertThat(Files.isExecutable(DEPLOY.resolve("systemd/await-ready"))).isTrue();
    }

    @Test
    void the_container_has_what_it_starts_and_copies_what_the_build_makes() throws IOException {
        String container = Files.readString(DEPLOY.resolve("container/Containerfile"));
        assertThat(container).contains("COPY launcher/target/payara-micro.jar payara-micro.jar");
        assertThat(container).contains("COPY web-module/target/pendopo.war pendopo.war");
        assertThat(container).contains("COPY deploy/systemd/await-ready await-ready");
        assertThat(container).containsPattern("(?m)^USER 1001$");
        assertThat(container).contains("\"-jar\", \"payara-micro.jar\"", "\"--deploy\", \"pendopo.war\"");
    }

    private static int number(String unit, String key) {
        Matcher value = Pattern.compile("(?m)^" + key + "=(\\d+)$").matcher(unit);
        assertThat(value.find()).as(key).isTrue();
        return Integer.parseInt(value.group(1));
    }

    private static Map<String, String> lines(String file) throws IOException {
        return Files.readAllLines(DEPLOY.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
