package id.pendopo.service.forum;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.platform.Secrets;
import java.lang.reflect.Field;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AudienceDevicesTest {

    private final AudienceDevices devices = new AudienceDevices();

    @BeforeEach
    void key() throws ReflectiveOperationException {
        Field secrets = AudienceDevices.class.getDeclaredField("secrets");
        secrets.setAccessible(true);
        secrets.set(devices, Secrets.parse(Base64.getEncoder().encodeToString(new byte[32])));
    }

    @Test
    void only_tokens_we_made_are_known_again() {
        String token = devices.issue();
        assertThat(devices.genuine(token)).isTrue();
        assertThat(devices.issue()).isNotEqualTo(token);
        char other = token.charAt(0) == 'A' ? 'B' : 'A';
        assertThat(devices.genuine(other + token.substring(1))).isFalse();
        assertThat(devices.genuine(token.substring(1))).isFalse();
        assertThat(devices.genuine("*".repeat(43))).isFalse();
        assertThat(devices.genuine("")).isFalse();
        assertThat(devices.genuine(null)).isFalse();
    }

    @Test
    void one_token_is_not_several_by_writing_it_in_another_way() {
        String token = devices.issue();
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        long known = letters.chars()
                .filter(last -> devices.genuine(token.substring(0, 42) + (char) last))
                .count();
        assertThat(known).isEqualTo(1);
    }

    @Test
    void a_phone_looks_different_in_each_edition() {
        String token = devices.issue();
        assertThat(AudienceDevices.print(token, "TANYA4"))
                .hasSize(16)
                .isEqualTo(AudienceDevices.print(token, "TANYA4"));
        assertThat(AudienceDevices.print(token, "TANYA5")).isNotEqualTo(AudienceDevices.print(token, "TANYA4"));
    }
}
