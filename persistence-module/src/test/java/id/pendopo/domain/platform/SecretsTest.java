package id.pendopo.domain.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final String OLD =
            "a:" + Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());
    private static final String NEW =
            "b:" + Base64.getEncoder().encodeToString("fedcba9876543210fedcba9876543210".getBytes());
    private final Secrets secrets = Secrets.parse(OLD);

    @Test
    void a_value_comes_back_as_it_went_in() {
        assertThat(secrets.decrypt(secrets.encrypt("3671012345678901", "nik/1"), "nik/1"))
                .isEqualTo("3671012345678901");
        assertThat(secrets.decrypt(secrets.encrypt("", "x"), "x")).isEmpty();
    }

    @Test
    void the_same_value_never_looks_the_same_twice() {
        assertThat(secrets.encrypt("a", "x")).isNotEqualTo(secrets.encrypt("a", "x"));
    }

    @Test
    void a_value_copied_into_another_row_does_not_decrypt() {
        byte[] encrypted = secrets.encrypt("a", "nik/1");
        assertThatThrownBy(() -> secrets.decrypt(encrypted, "nik/2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_changed_or_missing_byte_is_noticed() {
        byte[] encrypted = secrets.encrypt("rahasia", "x");
        for (int i = 0; i < encrypted.length; i++) {
            byte[] changed = encrypted.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> secrets.decrypt(changed, "x")).isInstanceOf(IllegalStateException.class);
            byte[] cut = java.util.Arrays.copyOf(encrypted, i);
            assertThatThrownBy(() -> secrets.decrypt(cut, "x")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_new_key_writes_and_the_old_one_still_reads() {
        Secrets rotated = Secrets.parse(NEW + " , " + OLD);
        assertThat(rotated.decrypt(secrets.encrypt("a", "x"), "x")).isEqualTo("a");
        byte[] written = rotated.encrypt("a", "x");
        assertThatThrownBy(() -> secrets.decrypt(written, "x")).hasMessageContaining("not in the ring");
        assertThat(rotated.keyedHashes("nik", "1")).hasSize(2);
        assertThat(rotated.keyedHashes("nik", "1").get(1)).isEqualTo(secrets.keyedHash("nik", "1"));
        assertThat(rotated.keyedHashes("nik", "1").get(0)).isEqualTo(rotated.keyedHash("nik", "1"));
    }

    @Test
    void a_hash_of_one_purpose_says_nothing_about_another() {
        assertThat(secrets.keyedHash("nik", "1")).isEqualTo(secrets.keyedHash("nik", "1"));
        assertThat(secrets.keyedHash("nik", "1")).isNotEqualTo(secrets.keyedHash("phone", "1"));
        assertThat(secrets.keyedHash("nik", "1")).isNotEqualTo(secrets.keyedHash("nik", "2"));
    }

    @Test
    void a_bad_ring_is_refused_without_repeating_the_key() {
        assertThatThrownBy(() -> Secrets.parse("c2hvcnQ="))
                .hasMessageContaining("5 bytes")
                .hasMessageNotContaining("c2hv");
        assertThatThrownBy(() -> Secrets.parse("not base64!")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Secrets.parse(OLD + "," + OLD)).hasMessageContaining("twice");
        assertThatThrownBy(() -> Secrets.parse("")).isInstanceOf(IllegalArgumentException.class);
    }
}
