package id.pendopo.service.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SmallPartsTest {

    @Test
    void base_32_is_that_of_rfc_4648() {
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.encode("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.encode("f".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MY");
        assertThat(Base32.encode(new byte[20])).hasSize(Base32.length(20)).isEqualTo("A".repeat(32));
    }

    @Test
    void one_ipv6_network_counts_as_one_address() {
        assertThat(NetworkAddress.of("2001:db8:1:2:3:4:5:6")).isEqualTo(NetworkAddress.of("2001:db8:1:2::9"));
        assertThat(NetworkAddress.of("2001:0db8:0001:0002::1")).isEqualTo(NetworkAddress.of("2001:db8:1:2::9"));
        assertThat(NetworkAddress.of("2001:db8:1:3::1")).isNotEqualTo(NetworkAddress.of("2001:db8:1:2::1"));
        assertThat(NetworkAddress.of("2001:db8::1")).isEqualTo(NetworkAddress.of("2001:db8:0:0:ffff::1"));
        assertThat(NetworkAddress.of("::1:2:3:4:5:6:7")).isEqualTo(NetworkAddress.of("0:1:2:3::"));
        assertThat(NetworkAddress.of("fe80::1%eth0")).isEqualTo(NetworkAddress.of("fe80::2"));
        assertThat(NetworkAddress.of("10.0.0.1")).isEqualTo("10.0.0.1");
        assertThat(NetworkAddress.of(null)).isEmpty();
    }

    @Test
    void a_password_matches_only_itself_and_nobody_has_none() {
        PasswordHasher hasher = new PasswordHasher();
        hasher.prepare();
        String hash = hasher.hash("kuda hijau tangga");
        assertThat(hash).startsWith("$argon2id$");
        assertThat(hasher.matches("kuda hijau tangga", hash)).isTrue();
        assertThat(hasher.matches("kuda hijau tanggA", hash)).isFalse();
        assertThat(hasher.matches("", hash)).isFalse();
        assertThat(hasher.matches("x".repeat(10_000), hash)).isFalse();
        assertThat(hasher.matches("no account has this password", null)).isFalse();
        assertThat(hasher.isOutdated(hash)).isFalse();
        assertThat(hasher.isOutdated(hash.replace("m=19456", "m=4096"))).isTrue();
    }
}
