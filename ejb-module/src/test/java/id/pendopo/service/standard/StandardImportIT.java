package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Standards from a document, as drafts, against the real database. */
@ArquillianTest
class StandardImportIT {

    @Inject
    private StandardImport imports;

    @Inject
    private StandardReading reading;

    @Inject
    private StandardFixture fixture;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Database database;

    @Inject
    private CallerFixture callers;

    @Test
    void a_document_becomes_drafts_only_when_somebody_says_so_and_all_of_them_or_none() throws IOException {
        fixture.service("muat-satu", "DINSOS");
        fixture.service("muat-dua", "DINSOS");
        byte[] document = document("Layanan muat-satu", "Layanan muat-dua");
        StandardImport.Look look = bureau(() -> imports.look(document));
        assertThat(look.standards())
                .extracting(StandardImport.Found::suggested)
                .containsExactly("muat-satu", "muat-dua");
        assertThat(look.standards().get(0).unclear()).singleElement().satisfies(row -> assertThat(row.name())
                .isEqualTo("Formulir"));
        assertThat(standards("muat-satu")).as("nothing is written by looking").isZero();

        StandardImport.Choice one = new StandardImport.Choice("muat-satu", Map.of(5, StandardComponent.PROCEDURE));
        assertThatThrownBy(() -> bureau(() -> imports.load(
                        document, "sp.docx", List.of(one, new StandardImport.Choice("muat-satu", Map.of())))))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                refusal.violations().get(0).field())
                        .isEqualTo("services[1]"));
        assertThat(standards("muat-satu")).as("all or none").isZero();

        List<UUID> drafts = bureau(
                () -> imports.load(document, "sp.docx", List.of(one, new StandardImport.Choice(null, Map.of()))));
        assertThat(drafts).hasSize(1);
        assertThat(standards("muat-dua")).isZero();
        StandardDetail detail = bureau(() -> reading.detail(drafts.get(0)));
        assertThat(detail.sections())
                .filteredOn(section -> section.component() == StandardComponent.REQUIREMENTS)
                .singleElement()
                .satisfies(section -> assertThat(section.content().items()).hasSize(2));
        assertThat(detail.sections())
                .filteredOn(section -> section.component() == StandardComponent.PROCEDURE)
                .singleElement()
                .satisfies(section -> assertThat(section.content().text()).contains("F-1.02"));

        assertThatThrownBy(() -> bureau(() -> imports.load(document, "sp.docx", List.of(one))))
                .as("a draft is there already")
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_agency_brings_standards_of_its_own_services_only() throws IOException {
        fixture.service("muat-lain", "DINSOS");
        Caller elsewhere = CallerFixture.user(
                9L, "penghubung.pupr", Scope.of(agencies.byCode("PUPR").id()), Permission.STANDARD_EDIT);
        byte[] document = document("Layanan muat-lain", "Layanan lain");
        assertThat(callers.as(elsewhere, () -> imports.look(document))
                        .standards()
                        .get(0)
                        .suggested())
                .isNull();
        assertThatThrownBy(() -> callers.as(
                        elsewhere,
                        () -> imports.load(
                                document, "sp.docx", List.of(new StandardImport.Choice("muat-lain", Map.of())))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> callers.as(elsewhere, () -> imports.look("bukan".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(InvalidInputException.class);
    }

    private <T> T bureau(java.util.concurrent.Callable<T> work) {
        return callers.as(StandardFixture.BUREAU, work);
    }

    private long standards(String service) {
        return database.first(
                        "select count(*) from service_standard v join service s on s.id = v.service_id where s.code = ?",
                        row -> row.getLong(1),
                        service)
                .orElseThrow();
    }

    private static byte[] document(String... services) throws IOException {
        StringBuilder body = new StringBuilder(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (String service : services) {
            body.append(p("Standar Pelayanan: " + service)).append("<w:tbl>");
            row(body, "NO", "KOMPONEN", "URAIAN");
            row(body, "1", "Persyaratan", "1. Kartu keluarga", "2. Surat pengantar");
            row(body, "3", "Jangka waktu pelayanan", "3 (tiga) hari kerja");
            row(body, "4", "Biaya/tarif", "Gratis");
            row(body, "15", "Formulir", "F-1.02");
            body.append("</w:tbl>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(body.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void row(StringBuilder body, String number, String component, String... paragraphs) {
        body.append("<w:tr><w:tc>")
                .append(p(number))
                .append("</w:tc><w:tc>")
                .append(p(component))
                .append("</w:tc><w:tc>");
        for (String one : paragraphs) {
            body.append(p(one));
        }
        body.append("</w:tc></w:tr>");
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
