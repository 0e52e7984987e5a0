package id.pendopo.service.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.pendopo.domain.platform.Texts;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpTransportTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-03T02:00:00Z"), ZoneOffset.UTC);

    private static SmtpTransport transport(int port, String encryption) {
        return new SmtpTransport(
                new MailSettings("127.0.0.1", port, encryption, null, null, "Pendopo <pendopo@kota.example>"), CLOCK);
    }

    private static Mail mail(String address) {
        return new Mail("5f0c9f5e", address, "Pengaduan baru \u2013 jalan", "Isi:\nlampu mati\n", Texts.INDONESIAN);
    }

    @Test
    void a_mail_arrives_with_its_words_and_an_id_that_stays_the_same() throws Exception {
        try (MailTransport.Connection connection =
                transport(server.getSmtp().getPort(), "none").open()) {
            connection.send(mail("siti@example.org"));
            connection.send(mail("budi@example.org"));
        }
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        MimeMessage first = received[0];
        assertThat(first.getSubject()).isEqualTo("Pengaduan baru \u2013 jalan");
        assertThat(GreenMailUtil.getBody(first)).contains("lampu mati");
        assertThat(first.getHeader("Message-ID")).containsExactly("<5f0c9f5e@kota.example>");
        assertThat(first.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(first.getFrom()[0]).hasToString("Pendopo <pendopo@kota.example>");
    }

    @Test
    void an_address_that_is_none_is_refused_for_good() throws Exception {
        try (MailTransport.Connection connection =
                transport(server.getSmtp().getPort(), "none").open()) {
            assertThatThrownBy(() -> connection.send(mail("a@b.example\r\nBcc: c@d.example")))
                    .isInstanceOf(MailTransport.RejectedException.class)
                    .hasMessageNotContaining("b.example");
        }
    }

    @Test
    void a_server_that_is_away_may_be_back_later() {
        assertThatThrownBy(() -> transport(1, "none").open())
                .isInstanceOf(MailTransport.DeliveryException.class)
                .hasMessageContaining("connect");
    }

    @Test
    void nothing_leaves_unencrypted_when_encryption_is_required() {
        assertThatThrownBy(
                        () -> transport(server.getSmtp().getPort(), "required").open())
                .isInstanceOf(MailTransport.DeliveryException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void the_log_of_a_demonstration_names_nobody() {
        assertThat(ConsoleTransport.masked("siti.aminah@example.org")).isEqualTo("s***@example.org");
    }
}
