package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Pattern USED =
            Pattern.compile("(?:name = |getOptionalValue\\(\\s*|getValue\\(\\s*)\"(pendopo\\.[a-z.-]+[a-z])\"");
    private static final String KEY = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=";

    @Test
    void nothing_set_in_a_demo_is_right() {
        assertThat(problems(Map.of("pendopo.demo", "true"))).isEmpty();
    }

    @Test
    void a_real_installation_needs_a_key() {
        assertThat(problems(Map.of())).singleElement().asString().contains("PENDOPO_IDENTITY_SECRET", "is missing");
        assertThat(problems(Map.of("pendopo.identity.secret", KEY))).isEmpty();
    }

    @Test
    void a_wrong_value_is_named_with_what_it_must_be() {
        assertThat(problems(Map.of("pendopo.demo", "true", "pendopo.mail.port", "smtp")))
                .containsExactly("setting pendopo.mail.port (PENDOPO_MAIL_PORT) is \"smtp\" but must be a whole number"
                        + " from 1 to 65535");
        assertThat(problems(Map.of("pendopo.demo", "true", "pendopo.zone", "Jakarta")))
                .hasSize(1);
        assertThat(problems(Map.of("pendopo.demo", "true", "pendopo.identity.session.idle", "30")))
                .hasSize(1);
        assertThat(problems(Map.of("pendopo.demo", "yes", "pendopo.identity.secret", KEY)))
                .hasSize(1);
        assertThat(problems(Map.of("pendopo.demo", "true", "pendopo.public-url", "pendopo")))
                .hasSize(1);
        assertThat(problems(Map.of("pendopo.demo", "true", "pendopo.log.format", "xml")))
                .hasSize(1);
    }

    @Test
    void a_secret_is_never_shown() {
        assertThat(problems(Map.of("pendopo.demo", "true", "pendopo.identity.secret", "too-short")))
                .singleElement()
                .asString()
                .doesNotContain("too-short");
    }

    @Test
    void every_setting_the_code_reads_is_listed() throws IOException {
        assertThat(keys()).containsAll(used());
    }

    @Test
    void every_setting_is_explained_to_operators() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "operating.md"));
        assertThat(keys()).allSatisfy(key -> assertThat(guide).contains("`" + key + "`"));
    }

    private static List<String> problems(Map<String, String> set) {
        Map<String, String> values = new HashMap<>(set);
        return Settings.problems(key -> Optional.ofNullable(values.get(key)));
    }

    private static Set<String> keys() {
        return Settings.ALL.stream().map(Setting::key).collect(Collectors.toSet());
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String module : List.of("persistence-module", "ejb-module", "web-module")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = USED.matcher(Files.readString(file));
                    while (matcher.find()) {
                        used.add(matcher.group(1));
                    }
                }
            }
        }
        return used;
    }
}
