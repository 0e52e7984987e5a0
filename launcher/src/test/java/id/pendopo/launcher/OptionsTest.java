package id.pendopo.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void without_options_it_is_a_demo_for_this_machine_only() {
        Options options = parse();
        assertThat(options.address()).isEqualTo("127.0.0.1");
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.empty()).isFalse();
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void options_say_otherwise() {
        Options options = parse("--port", "9000", "--data", "/srv/pendopo", "--empty", "--address", "0.0.0.0");
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.data()).isEqualTo(Path.of("/srv/pendopo"));
        assertThat(options.empty()).isTrue();
        assertThat(options.address()).isEqualTo("0.0.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", "99999999999"})
    void a_port_that_is_none_is_refused_in_one_line(String port) {
        assertThatThrownBy(() -> parse("--port", port))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 to 65535")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void an_unknown_option_and_a_missing_value_are_refused() {
        assertThatThrownBy(() -> parse("--prot", "1")).hasMessageContaining("--prot");
        assertThatThrownBy(() -> parse("--port")).hasMessageContaining("needs a value");
    }

    private static Options parse(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--war", "a.war", "--micro", "m.jar"));
        all.addAll(List.of(arguments));
        return Options.parse(all);
    }
}
