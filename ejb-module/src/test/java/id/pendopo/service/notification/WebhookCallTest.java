package id.pendopo.service.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks may go, how they are signed, and what becomes of them when the other side misbehaves. */
class WebhookCallTest {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1");
    private static final byte[] BODY = "{\"type\":\"webhook.trial\"}".getBytes(StandardCharsets.UTF_8);

    private static int post(WebhookFixture stub, long millis) throws IOException {
        return new WebhookCall(Duration.ofMillis(millis))
                .post(WebhookAddress.of(stub.url(), LOOPBACK), Map.of("webhook-id", "m1"), BODY);
    }

    @Test
    void a_message_arrives_whole_and_the_status_comes_back() throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            assertThat(post(stub, 5_000)).isEqualTo(204);
            WebhookFixture.Heard heard = stub.heard().get(0);
            assertThat(heard.path()).isEqualTo("POST /hook?a=1 HTTP/1.1");
            assertThat(heard.headers()).containsEntry("webhook-id", "m1").containsKey("host");
            assertThat(heard.body()).isEqualTo(new String(BODY, StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_redirect_is_an_answer_and_is_not_followed() throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            stub.answers(message -> "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n");
            assertThat(post(stub, 5_000)).isEqualTo(302);
            assertThat(stub.heard()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SSH-2.0-OpenSSH\r\n", "HTTP/1.1 999 x\r\n", "HTTP/1.1\r\n", "\n", "LONG"})
    void what_is_no_http_is_trouble(String answer) throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            stub.answers(message -> "LONG".equals(answer) ? "x".repeat(50_000) : answer);
            assertThatThrownBy(() -> post(stub, 5_000)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void one_that_answers_a_byte_a_second_does_not_hold_us_for_ever() throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            stub.drips(200);
            long begin = System.nanoTime();
            assertThatThrownBy(() -> post(stub, 700)).isInstanceOf(IOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void nobody_there_is_trouble() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        WebhookAddress nobody = WebhookAddress.of("http://127.0.0.1:" + port + "/", LOOPBACK);
        assertThatThrownBy(() -> new WebhookCall(Duration.ofSeconds(2)).post(nobody, Map.of(), BODY))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lapor.example",
                "ftp://lapor.example/",
                "http://lapor.example/",
                "https://",
                "https://user:secret@lapor.example/",
                "https://lapor.example/#x",
                "https://lapor.example:0/",
                "https://lapor.example:70000/",
                "https://lapor.example/a b",
                "https://lapor.example/\r\nX: y",
                "https://läpor.example/",
                "javascript:alert(1)",
                "file:///etc/passwd"
            })
    void only_complete_https_addresses_are_taken(String typed) {
        assertThatThrownBy(() -> WebhookAddress.of(typed, LOOPBACK)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::1",
                "2001:0:1::1",
                "2001:db8::1",
                "203.0.113.9",
                "192.0.2.1",
                "198.51.100.1",
                "192.88.99.1"
            })
    void nothing_that_only_this_server_can_reach_is_public(String address) throws Exception {
        assertThat(WebhookAddress.isPublic(InetAddress.getByName(address))).isFalse();
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThatThrownBy(() ->
                        WebhookAddress.of("https://" + host + "/hook", Set.of()).resolve())
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"103.28.14.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2400:cb00::1"})
    void the_open_network_is_public(String address) throws Exception {
        assertThat(WebhookAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_name_for_loopback_is_found_out() {
        assertThatThrownBy(() ->
                        WebhookAddress.of("https://localhost/hook", Set.of()).resolve())
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_private_host_is_allowed_by_name_or_with_its_port_only() throws Exception {
        assertThat(WebhookAddress.of("http://127.0.0.1:9000/x", Set.of("127.0.0.1:9000"))
                        .resolve()
                        .isLoopbackAddress())
                .isTrue();
        assertThatThrownBy(() -> WebhookAddress.of("http://127.0.0.1:9001/x", Set.of("127.0.0.1:9000")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_signature_is_the_one_of_standard_webhooks() {
        // The example of the specification.
        assertThat(WebhookSecret.sign(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330L,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        String secret = WebhookSecret.random();
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
        Map<String, String> headers = WebhookMessage.headers(
                UUID.randomUUID(),
                Instant.parse("2026-03-02T01:00:00Z"),
                List.of(secret, WebhookSecret.random()),
                "{}");
        assertThat(headers).containsEntry("webhook-timestamp", "1772413200");
        assertThat(headers.get("webhook-signature").split(" ")).hasSize(2).allMatch(one -> one.startsWith("v1,"));
    }
}
