package id.pendopo.service.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.document.PrintedLetterhead;
import id.pendopo.domain.platform.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private final PdfRenderer renderer = new PdfRenderer(new PdfTemplates());

    static Map<String, Object> receipt() {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "letterhead",
                new PrintedLetterhead(
                        "PEMERINTAH KOTA TANGERANG",
                        "DINAS KOMUNIKASI DAN INFORMATIKA",
                        "Jalan Satria Sudirman Nomor 1, Kota Tangerang 15111",
                        "Telepon (021) 5576-4955 \u00b7 diskominfo@tangerangkota.go.id",
                        "Tangerang",
                        null));
        model.put("trackingNumber", "PDP-2026-7K3M9Q");
        model.put("pin", "483 102");
        model.put("trackingUrl", "https://pendopo.example/lacak");
        model.put("trackingQr", QrCode.dataAddress("https://pendopo.example/lacak?nomor=PDP-2026-7K3M9Q"));
        model.put("classLabel", "Pengaduan");
        model.put("channelLabel", "Tatap muka");
        model.put("reporter", "Siti Aminah");
        model.put("onBehalfOf", "");
        model.put("title", "Lampu jalan mati di Jalan Merdeka <depan> pasar & terminal");
        model.put(
                "summary",
                "Sejak hari Senin lampu penerangan jalan di depan Pasar Anyar padam setiap malam. Pedagang dan warga"
                        + " merasa tidak aman.\n\nMohon segera diperbaiki.");
        model.put("answers", List.of(Map.of("label", "Lampu padam", "text", "3")));
        model.put("attachments", "2");
        model.put("receivedAt", "Senin, 3 Agustus 2026 pukul 09.14 WIB");
        model.put("place", "Loket Pelayanan, Gedung Pusat Pemerintahan");
        model.put("deadline", "Kamis, 6 Agustus 2026");
        model.put("officer", "Rangga Wijaya");
        model.put("placeAndDay", "Tangerang, 3 Agustus 2026");
        model.put("verificationCode", "7K3M9-QX2VB-41HJZ-0TNWE");
        model.put("verificationUrl", "https://pendopo.example/verify.xhtml");
        model.put(
                "verificationQr", QrCode.dataAddress("https://pendopo.example/verify.xhtml?code=7K3M9QX2VB41HJZ0TNWE"));
        return model;
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_receipt_tells_what_the_law_asks_for() throws IOException {
        byte[] pdf = renderer.render("complaint-receipt", receipt(), Texts.INDONESIAN);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/complaint-receipt.pdf"), pdf);
        assertThat(text(pdf))
                .contains("DINAS KOMUNIKASI DAN INFORMATIKA", "TANDA TERIMA", "PDP-2026-7K3M9Q", "483 102")
                .contains("Siti Aminah", "Rangga Wijaya", "Loket Pelayanan", "Senin, 3 Agustus 2026")
                .contains("<depan> pasar & terminal")
                .contains("Lampu padam");
    }

    @Test
    void the_receipt_of_an_anonymous_reporter_names_nobody() throws IOException {
        Map<String, Object> model = receipt();
        model.put("reporter", "");
        assertThat(text(renderer.render("complaint-receipt", model, Texts.INDONESIAN)))
                .contains("dirahasiakan")
                .doesNotContain("Siti");
    }

    @Test
    void the_receipt_speaks_english_when_asked() throws IOException {
        assertThat(text(renderer.render("complaint-receipt", receipt(), Locale.ENGLISH)))
                .contains("RECEIPT", "Receiving officer")
                .doesNotContain("Petugas");
    }

    @Test
    void the_document_is_tagged_titled_in_its_language_and_carries_its_fonts() throws IOException {
        byte[] pdf = renderer.render("complaint-receipt", receipt(), Texts.INDONESIAN);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("TANDA TERIMA PDP-2026-7K3M9Q");
            assertThat(countOf(document.getDocumentCatalog().getStructureTreeRoot(), "H1"))
                    .isEqualTo(1);
            assertThat(countOf(document.getDocumentCatalog().getStructureTreeRoot(), "Figure"))
                    .isEqualTo(2);
            assertThat(countOf(document.getDocumentCatalog().getStructureTreeRoot(), "TH"))
                    .isPositive();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    private static long countOf(PDStructureNode node, String type) {
        long here = node instanceof PDStructureElement element && type.equals(element.getStructureType()) ? 1 : 0;
        return here
                + node.getKids().stream()
                        .filter(PDStructureNode.class::isInstance)
                        .mapToLong(kid -> countOf((PDStructureNode) kid, type))
                        .sum();
    }

    @Test
    void hostile_text_stays_text_and_reaches_nothing_outside() throws IOException {
        Map<String, Object> model = receipt();
        model.put("summary", "{{pin}} </td><img src='file:///etc/passwd'/>\u0001\u0007 ]]> \ud83d\ude00 \ud800");
        assertThat(text(renderer.render("complaint-receipt", model, Texts.INDONESIAN)))
                .contains("{{pin}} </td><img src='file:///etc/passwd'/>");
    }

    @Test
    void a_long_story_runs_over_pages() throws IOException {
        Map<String, Object> model = receipt();
        model.put("summary", "Uraian yang panjang sekali. ".repeat(400));
        try (PDDocument document = Loader.loadPDF(renderer.render("complaint-receipt", model, Texts.INDONESIAN))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void a_value_the_template_needs_may_not_be_forgotten() {
        Map<String, Object> model = receipt();
        model.remove("trackingNumber");
        assertThatThrownBy(() -> renderer.render("complaint-receipt", model, Texts.INDONESIAN))
                .hasMessageContaining("trackingNumber");
    }

    @Test
    void every_text_of_the_templates_exists() throws IOException {
        String all = text(renderer.render("complaint-receipt", receipt(), Locale.ENGLISH));
        assertThat(all.lines()).noneMatch(line -> line.matches(".*\\b(receipt|document)\\.[a-z]+.*"));
    }
}
