package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.CallerFixture;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OmbudsmanDossierIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private OmbudsmanDossier dossier;

    @Inject
    private ReporterWindow window;

    @Inject
    private ComplaintDesk desk;

    private static String text(byte[] pdf) throws Exception {
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Caller liaison() {
        return complaints.person(
                "penghubung.dinkes",
                "DINKES",
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_HANDLE,
                Permission.COMPLAINT_EXPORT);
    }

    @Test
    void the_dossier_holds_receipt_letters_and_deadlines_and_nothing_internal() throws Exception {
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        complaints.answered(filed);
        callers.as(complaints.dinkes(), () -> desk.note(number, "Rahasia dapur kami"));
        String printed = text(callers.as(liaison(), () -> dossier.pdf(number, Texts.INDONESIAN)));
        assertThat(printed)
                .contains(number, "Bukti penerimaan", "Loket ditambah.", "Penyelesaian", "Siti Aminah")
                .doesNotContain("Rahasia dapur kami", "3671014501900004", "081234567890");
        assertThat(text(callers.as(Caller.ANONYMOUS, () -> window.dossier(number, filed.pin(), Locale.ENGLISH))))
                .contains("Proof of receipt", "Loket ditambah.")
                .doesNotContain("Rahasia dapur kami", "Siti Aminah");
    }

    @Test
    void whoever_only_reads_or_is_of_another_agency_gets_none() {
        String number = complaints.file().trackingNumber();
        Caller reader = complaints.person("organisasi", null, Permission.COMPLAINT_READ, Permission.COMPLAINT_EXPORT);
        assertThatThrownBy(() -> callers.as(reader, () -> dossier.pdf(number, Texts.INDONESIAN)))
                .isInstanceOf(ForbiddenException.class);
        Caller other = complaints.person(
                "penghubung.pupr",
                "PUPR",
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_HANDLE,
                Permission.COMPLAINT_EXPORT);
        assertThatThrownBy(() -> callers.as(other, () -> dossier.pdf(number, Texts.INDONESIAN)))
                .isInstanceOf(NotFoundException.class);
    }
}
