package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The reporter at the public window: number and PIN, guessing, files, and what the trail keeps. */
@ArquillianTest
class ReporterEntranceIT {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private ReporterEntrance entrance;

    @Inject
    private ReporterFiles files;

    @Inject
    private ReporterWindow window;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private CallerFixture callers;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Database database;

    @Test
    void number_and_pin_open_the_report_as_people_type_them() {
        FiledComplaint filed = complaints.file();
        String typed = " " + filed.trackingNumber().toLowerCase(java.util.Locale.ROOT);
        assertThat(opened("10.20.0.1", typed, filed.pin().replace("-", " ")).trackingNumber())
                .isEqualTo(filed.trackingNumber());
    }

    @Test
    void a_wrong_pin_and_a_number_that_does_not_exist_are_the_same() {
        FiledComplaint filed = complaints.file();
        String wrong = refusal("10.20.0.2", filed.trackingNumber(), "2222-2222");
        assertThat(wrong).isEqualTo(refusal("10.20.0.3", "TNG-26-88888888", "2222-2222"));
        assertThat(wrong).isEqualTo(refusal("10.20.0.4", "' or 1=1 --", "\u202e"));
        assertThat(wrong).isEqualTo(refusal("10.20.0.5", null, null));
    }

    @Test
    void whoever_guesses_waits_and_the_reporter_elsewhere_does_not() {
        FiledComplaint filed = complaints.file();
        for (int i = 0; i < 5; i++) {
            refusal("10.20.0.6", filed.trackingNumber(), "3333-333" + i);
        }
        assertThatThrownBy(() -> opened("10.20.0.6", filed.trackingNumber(), filed.pin()))
                .isInstanceOf(TooManyRequestsException.class);
        assertThat(opened("10.20.0.7", filed.trackingNumber(), filed.pin()).title())
                .isEqualTo("Antrean puskesmas terlalu lama");
    }

    @Test
    void an_objection_comes_with_a_file_that_only_number_and_pin_open() throws Exception {
        FiledComplaint filed = complaints.file();
        complaints.answered(filed);
        ComplaintMoved moved =
                guest(() -> files.object(filed.trackingNumber(), filed.pin(), "Masih sama", List.of(upload(PDF))));
        assertThat(moved.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        UUID file = guest(() -> window.read(filed.trackingNumber(), filed.pin()))
                .attachments()
                .get(0)
                .uuid();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        guest(() -> files.content(filed.trackingNumber(), filed.pin(), file)).writeTo(content);
        assertThat(content.toByteArray()).isEqualTo(PDF);
        FiledComplaint other = complaints.file();
        assertThatThrownBy(() -> guest(() -> files.content(other.trackingNumber(), other.pin(), file)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> guest(() -> files.content(filed.trackingNumber(), "2222-2222", file)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_refused_move_leaves_no_file_behind() {
        FiledComplaint filed = complaints.file();
        long before = guestFiles();
        assertThatThrownBy(() -> guest(
                        () -> files.object(filed.trackingNumber(), filed.pin(), "Belum dijawab", List.of(upload(PDF)))))
                .isInstanceOf(id.pendopo.domain.platform.PendopoException.class);
        byte[] program = {'M', 'Z', 0, 1, 2, 3};
        complaints.answered(filed);
        assertThatThrownBy(() -> guest(() ->
                        files.object(filed.trackingNumber(), filed.pin(), "Ada berkas", List.of(upload(program)))))
                .isInstanceOf(InvalidInputException.class);
        assertThat(guestFiles()).isEqualTo(before);
        assertThat(guest(() -> window.read(filed.trackingNumber(), filed.pin())).state())
                .isEqualTo(ComplaintState.AWAITING_REPORTER);
    }

    @Test
    void the_trail_does_not_keep_where_a_reporter_was() {
        FiledComplaint filed = complaints.file();
        callers.as(Caller.ANONYMOUS, () -> {
            currentCaller.arrivedAs("test", "203.0.113.77");
            window.withdraw(filed.trackingNumber(), filed.pin(), "Sudah beres");
        });
        assertThat(database.list(
                        "select address from audit_entry where object_id = ? and action = 'complaint.withdrawn'",
                        row -> String.valueOf(row.getString(1)),
                        filed.trackingNumber()))
                .containsExactly("-");
    }

    private ComplaintDetail opened(String address, String number, String pin) {
        return callers.as(Caller.ANONYMOUS, () -> {
            currentCaller.arrivedAs("test", address);
            return entrance.open(number, pin);
        });
    }

    private String refusal(String address, String number, String pin) {
        try {
            opened(address, number, pin);
        } catch (InvalidInputException e) {
            return e.violations().get(0).field() + e.violations().get(0).code();
        }
        throw new AssertionError("let in");
    }

    private <T> T guest(java.util.concurrent.Callable<T> work) {
        return callers.as(Caller.ANONYMOUS, work);
    }

    private long guestFiles() {
        return database.first(
                        "select count(*) from stored_file where uploader_kind = 'ANONYMOUS'", row -> row.getLong(1))
                .orElseThrow();
    }

    private static IncomingUpload upload(byte[] content) {
        return new IncomingUpload("bukti.pdf", "application/pdf", new ByteArrayInputStream(content));
    }
}
