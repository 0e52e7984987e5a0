package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.Move;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.CallerFixture;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SecondCheckIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private ComplaintAnswer answer;

    @Inject
    private ComplaintAttachments attachments;

    @Inject
    private ComplaintReading reading;

    @Inject
    private Categories categories;

    private Caller checker() {
        return complaints.person("organisasi", null, Permission.COMPLAINT_READ, Permission.COMPLAINT_CHECK);
    }

    private void checked(boolean second) {
        Caller bureau = complaints.coordinator();
        CategoryRef category = callers.as(bureau, () -> categories.byCode("wabah"));
        callers.as(
                bureau,
                () -> categories.save(
                        category.id(),
                        category.version(),
                        category.code(),
                        new Categories.Change(
                                category.name(),
                                category.englishName(),
                                category.parentCode(),
                                category.agencyCode(),
                                category.approval(),
                                second,
                                true)));
    }

    @AfterEach
    void as_it_was() {
        checked(false);
    }

    private static ByteArrayInputStream photo() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        return new ByteArrayInputStream(png.toByteArray());
    }

    @Test
    void an_answer_goes_out_when_another_unit_has_seen_the_evidence() throws IOException {
        checked(true);
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        ComplaintMoved started = complaints.inProgress(filed, "wabah");
        assertThatThrownBy(() -> callers.as(
                        complaints.dinkes(),
                        () -> answer.answer(number, started.version(), "Sudah difogging", null, null)))
                .isInstanceOf(InvalidInputException.class);
        ByteArrayInputStream photo = photo();
        callers.as(
                complaints.dinkes(),
                () -> attachments.add(number, AttachmentKind.AFTER, photo, "sesudah.png", "image/png"));
        int version =
                callers.as(complaints.dinkes(), () -> reading.detail(number)).version();
        ComplaintMoved proposed =
                callers.as(complaints.dinkes(), () -> answer.answer(number, version, "Sudah difogging", null, null));
        assertThat(proposed.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        ComplaintDetail waiting = callers.as(checker(), () -> reading.detail(number));
        assertThat(waiting.moves()).contains(Move.CHECK_ANSWER);
        assertThat(waiting.pendingAnswer().text()).isEqualTo("Sudah difogging");
        assertThat(callers.as(complaints.dinkes(), () -> reading.detail(number)).moves())
                .doesNotContain(Move.CHECK_ANSWER, Move.ANSWER);
        ComplaintMoved back =
                callers.as(checker(), () -> answer.doubt(number, proposed.version(), "Foto bukan lokasi yang sama"));
        ComplaintMoved again = callers.as(
                complaints.dinkes(), () -> answer.answer(number, back.version(), "Sudah difogging ulang", null, null));
        assertThat(callers.as(checker(), () -> answer.confirm(number, again.version(), ""))
                        .state())
                .isEqualTo(ComplaintState.AWAITING_REPORTER);
    }
}
