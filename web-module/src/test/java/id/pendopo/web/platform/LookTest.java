package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LookTest {

    @Test
    void colours_come_from_the_design_tokens() throws IOException {
        String css = Files.readString(Path.of("src/main/webapp/assets/pendopo.css"));
        assertThat(Look.token(css, "brand")).matches("#[0-9a-f]{6}");
        assertThat(Look.token(css, "ground")).isNotEqualTo(Look.token(css, "brand"));
        assertThat(Look.token(":root { --ink: #000000; --brand: #aabbcc; } .dark { --brand: #112233; }", "brand"))
                .isEqualTo("#aabbcc");
        assertThatThrownBy(() -> Look.token(css, "nix")).isInstanceOf(IllegalStateException.class);
    }
}
