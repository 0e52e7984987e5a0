package id.pendopo.service.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.platform.Texts;
import id.pendopo.it.TestDatabase;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.PublicAddress;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentIssuesTest {

    private static final Instant NOW = Instant.parse("2026-08-03T02:00:00Z");

    private final DocumentIssues issues = new DocumentIssues(
            new Database(TestDatabase.dataSource()),
            new PdfRenderer(new PdfTemplates()),
            new PublicAddress("https://pendopo.example/"),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private IssuedPdf issue() {
        return issues.issue(
                "complaint-receipt",
                PdfRendererTest.receipt(),
                Texts.INDONESIAN,
                "complaint-receipt",
                "PDP-2026-7K3M9Q",
                "Dinas Kominfo");
    }

    @Test
    void whoever_holds_a_document_can_ask_whether_it_is_genuine() throws Exception {
        IssuedPdf pdf = issue();
        DocumentVerdict verdict = issues.verify(pdf.code()).orElseThrow();
        assertThat(verdict.number()).isEqualTo("PDP-2026-7K3M9Q");
        assertThat(verdict.issuer()).isEqualTo("Dinas Kominfo");
        assertThat(verdict.issuedAt()).isEqualTo(NOW);
        assertThat(verdict.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf.content())));
    }

    @Test
    void the_document_shows_its_code_and_where_to_ask() throws Exception {
        IssuedPdf pdf = issue();
        String grouped = issues.verify(pdf.code()).orElseThrow().code();
        assertThat(PdfRendererTest.text(pdf.content())).contains(grouped, "https://pendopo.example/verify.xhtml");
    }

    @Test
    void a_code_is_understood_however_it_is_typed() {
        String code = issue().code();
        assertThat(issues.verify(" " + code.toLowerCase(Locale.ROOT) + " ")).isPresent();
        assertThat(issues.verify(code.substring(0, 5) + "-"
                        + code.substring(5).replace('0', 'o').replace('1', 'l')))
                .isPresent();
    }

    @Test
    void what_was_never_issued_is_not_known() {
        assertThat(issues.verify("00000000000000000000")).isEmpty();
        assertThat(issues.verify("' or 1=1 --")).isEmpty();
        assertThat(issues.verify("x".repeat(100_000))).isEmpty();
        assertThat(issues.verify(null)).isEmpty();
    }
}
