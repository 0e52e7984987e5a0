package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Reports that people file themselves: the proof of work, what is kept, and the mail that asks before it tells. */
@ArquillianTest
class PublicFilingIT {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private PublicFiling filing;

    @Inject
    private ReporterWindow window;

    @Inject
    private AddressConfirmation addresses;

    @Inject
    private CallerFixture callers;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Database database;

    @Test
    void a_guest_files_with_a_photo_and_follows_with_the_pin() {
        FiledComplaint filed = guest("10.30.0.1", () -> file(report("a"), solved(), PDF));
        ComplaintDetail seen = guest("10.30.0.2", () -> window.read(filed.trackingNumber(), filed.pin()));
        assertThat(seen.state()).isEqualTo(ComplaintState.AWAITING_VERIFICATION);
        assertThat(seen.channel()).isEqualTo(Channel.WEB);
        assertThat(seen.attachments()).hasSize(1);
        assertThat(seen.recordedBy()).isEqualTo("Pelapor");
    }

    @Test
    void what_a_reporter_says_of_the_service_is_kept_until_verification_decides() {
        FiledComplaint filed = guest(
                "10.30.0.21", () -> file(report("svc").about("ktp-el", StandardComponent.DURATION), solved(), PDF));
        assertThat(database.first(
                        """
                        select s.code || ' ' || k.component || ' ' || k.named_by from complaint c
                        join service s on s.id = c.service_id join complaint_component k on k.complaint_id = c.id
                        where c.tracking_number = ?""",
                        row -> row.getString(1),
                        filed.trackingNumber()))
                .contains("ktp-el DURATION Pelapor");
        assertThatThrownBy(() -> guest(
                        "10.30.0.21",
                        () -> file(report("svc2").about("tidak-ada", StandardComponent.FEE), solved(), PDF)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_same_form_twice_files_once_and_a_spent_proof_files_nothing_else() {
        String proof = solved();
        FiledComplaint first = guest("10.30.0.3", () -> file(report("b"), proof, PDF));
        FiledComplaint again = guest("10.30.0.3", () -> file(report("b"), proof, PDF));
        assertThat(again.trackingNumber()).isEqualTo(first.trackingNumber());
        assertThat(again.pin()).isEqualTo(first.pin());
        assertThat(again.repeated()).isTrue();
        assertThatThrownBy(() -> guest("10.30.0.3", () -> file(report("c"), proof, PDF)))
                .isInstanceOf(RuleViolationException.class);
        assertThat(database.first(
                        "select count(*) from stored_file where uploader_kind = 'ANONYMOUS' and attached_at is null",
                        row -> row.getLong(1)))
                .contains(0L);
    }

    @Test
    void a_proof_that_is_missing_wrong_forged_or_old_is_refused() {
        ProofOfWork.Challenge challenge = guest("10.30.0.4", () -> filing.challenge());
        String old = challenge.salt().replaceFirst("expires=[0-9]+", "expires=1");
        for (String proof : new String[] {
            null,
            "",
            "not base64 \u0000",
            payload("{}"),
            payload("[1]"),
            payload("{\"number\":\"x\"}"),
            payload("{\"number\":1e400}"),
            json(challenge, challenge.salt(), challenge.challenge(), -1, challenge.signature()),
            json(challenge, challenge.salt(), sha256(challenge.salt() + 5), 5, challenge.signature()),
            json(challenge, old, sha256(old + 5), 5, challenge.signature()),
            "A".repeat(5_000)
        }) {
            assertThatThrownBy(() -> guest("10.30.0.4", () -> file(report("d"), proof, PDF)))
                    .as(proof)
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void only_one_mail_goes_to_an_address_that_was_not_confirmed() {
        FiledComplaint filed =
                guest("10.30.0.5", () -> file(report("e").reporter(mail("wati@example.id")), solved(), PDF));
        long id = database.first(
                        "select id from complaint where tracking_number = ?",
                        row -> row.getLong(1),
                        filed.trackingNumber())
                .orElseThrow();
        assertThat(addresses.isAwaited(id)).isTrue();
        assertThat(guest("10.30.0.5", () -> addresses.confirm("no-such-link"))).isFalse();
        assertThat(guest("10.30.0.5", () -> addresses.confirm(null))).isFalse();
    }

    @Test
    void nobody_asks_an_anonymous_reporter_for_anything_by_mail() {
        FiledComplaint filed = guest(
                "10.30.0.6",
                () -> file(report("f").anonymous(true).reporter(mail("rahasia@example.id")), solved(), PDF));
        assertThat(database.first(
                        """
                        select count(*) from complaint_address_check k join complaint c on c.id = k.complaint_id
                        where c.tracking_number = ?""",
                        row -> row.getLong(1),
                        filed.trackingNumber()))
                .contains(0L);
        assertThat(database.list(
                        "select address from audit_entry where object_id = ?",
                        row -> String.valueOf(row.getString(1)),
                        filed.trackingNumber()))
                .containsOnly("-");
    }

    @Test
    void what_is_wrong_with_a_report_is_said_and_the_proof_is_still_good() {
        String proof = solved();
        assertThatThrownBy(() -> guest("10.30.0.7", () -> file(report("g").title(" "), proof, PDF)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(guest("10.30.0.7", () -> file(report("g"), proof, PDF)).repeated())
                .isFalse();
    }

    private FiledComplaint file(NewComplaint.Builder report, String proof, byte[] content) {
        return filing.file(
                report,
                proof,
                List.of(new IncomingUpload("foto.pdf", "application/pdf", new ByteArrayInputStream(content))),
                Texts.INDONESIAN);
    }

    private static NewComplaint.Builder report(String title) {
        return NewComplaint.builder()
                .type(ComplaintClass.COMPLAINT)
                .reporter(mail(null))
                .title("Lampu jalan mati " + title)
                .story("Sudah tiga malam gelap.");
    }

    private static NewReporter mail(String address) {
        return new NewReporter("Wati", null, address, null, null, null);
    }

    private String solved() {
        ProofOfWork.Challenge challenge = guest("10.30.0.9", () -> filing.challenge());
        for (int number = 0; number <= challenge.maxnumber(); number++) {
            if (sha256(challenge.salt() + number).equals(challenge.challenge())) {
                return json(challenge, challenge.salt(), challenge.challenge(), number, challenge.signature());
            }
        }
        throw new AssertionError("unsolvable");
    }

    private static String json(
            ProofOfWork.Challenge challenge, String salt, String digest, int number, String signature) {
        return payload("{\"algorithm\":\"" + challenge.algorithm() + "\",\"challenge\":\"" + digest + "\",\"salt\":\""
                + salt + "\",\"number\":" + number + ",\"signature\":\"" + signature + "\"}");
    }

    private static String payload(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T guest(String address, Callable<T> work) {
        return callers.as(Caller.ANONYMOUS, () -> {
            currentCaller.arrivedAs("test", address);
            return work.call();
        });
    }
}
