package id.pendopo.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntranceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/%0d%0aLocation: x",
                "javascript:alert(1)",
                "/login.xhtml?to=/",
                "/sign-out",
                "/a/../../b",
                "/\u0000",
                "/a b",
                "",
                "evil.example",
                "/;@evil.example/../../x"
            })
    void after_signing_in_nobody_is_sent_outside(String wanted) {
        assertThat(ReturnAddress.safe(wanted)).matches(safe -> safe.equals("/") || safe.equals(wanted) && inside(safe));
    }

    private static boolean inside(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && !address.contains("\\")
                && !address.contains("..");
    }

    @Test
    void the_wanted_page_is_kept() {
        assertThat(ReturnAddress.safe("/complaint/queue.xhtml?tab=late&sort=-due"))
                .isEqualTo("/complaint/queue.xhtml?tab=late&sort=-due");
        assertThat(ReturnAddress.safe(null)).isEqualTo("/");
        assertThat(ReturnAddress.safe("https://evil.example/")).isEqualTo("/");
        assertThat(ReturnAddress.safe("//evil.example/")).isEqualTo("/");
        assertThat(ReturnAddress.safe("/" + "a".repeat(2000))).isEqualTo("/");
    }

    @Test
    void only_our_own_pages_may_change_something() {
        assertThat(SameOrigin.allows("same-origin", null, "pendopo.go.id", 443)).isTrue();
        assertThat(SameOrigin.allows("none", null, "pendopo.go.id", 443)).isTrue();
        assertThat(SameOrigin.allows("cross-site", "https://pendopo.go.id", "pendopo.go.id", 443))
                .isFalse();
        assertThat(SameOrigin.allows("same-site", null, "pendopo.go.id", 443)).isFalse();
        assertThat(SameOrigin.allows(null, "https://pendopo.go.id", "pendopo.go.id", 80))
                .isTrue();
        assertThat(SameOrigin.allows(null, "http://127.0.0.1:8080", "127.0.0.1", 8080))
                .isTrue();
        assertThat(SameOrigin.allows(null, "http://127.0.0.1:9090", "127.0.0.1", 8080))
                .isFalse();
        assertThat(SameOrigin.allows(null, "https://evil.example", "pendopo.go.id", 443))
                .isFalse();
        assertThat(SameOrigin.allows(null, "null", "pendopo.go.id", 443)).isFalse();
        assertThat(SameOrigin.allows(null, null, "pendopo.go.id", 443)).isTrue();
    }

    @Test
    void everything_not_named_needs_a_signed_in_person() {
        assertThat(AccessRule.isPublic("/", "GET", null)).isFalse();
        assertThat(AccessRule.isPublic("/admin/users/users.xhtml", "GET", null)).isFalse();
        assertThat(AccessRule.isPublic("/assetsx/a", "GET", null)).isFalse();
        assertThat(AccessRule.isPublic("/login.xhtml", "POST", null)).isTrue();
        assertThat(AccessRule.isPublic("/assets/pendopo.css", "GET", null)).isTrue();
    }

    @Test
    void interfaces_describe_themselves_to_everybody_but_answer_only_with_a_key() {
        assertThat(AccessRule.isMachine("/api/v1/complaints")).isTrue();
        assertThat(AccessRule.isMachine("/soap/complaints")).isTrue();
        assertThat(AccessRule.isMachine("/apix")).isFalse();
        assertThat(AccessRule.isPublic("/soap/complaints", "GET", "wsdl")).isTrue();
        assertThat(AccessRule.isPublic("/soap/complaints", "POST", "wsdl")).isFalse();
        assertThat(AccessRule.isPublic("/soap/complaints", "POST", null)).isFalse();
        assertThat(AccessRule.isPublic("/api/v1/complaints", "GET", "wsdl")).isFalse();
    }

    @Test
    void open_data_asks_nobody_who_they_are() {
        for (String path : new String[] {"/hsds", "/hsds/services", "/cpsv-ap/catalogue.ttl"}) {
            assertThat(AccessRule.isPublic(path, "GET", null)).as(path).isTrue();
            assertThat(AccessRule.isMachine(path)).as(path).isTrue();
        }
        assertThat(AccessRule.isPublic("/hsdsx", "GET", null)).isFalse();
    }
}
