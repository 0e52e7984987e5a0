package id.pendopo.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    foto.php, image/jpeg, foto.jpg
                    ../../etc/passwd, application/pdf, passwd.pdf
                    C:\\Users\\siti\\surat kuasa.PDF, application/pdf, surat kuasa.pdf
                    laporan.tar.gz, image/png, laporan.tar.png
                    "", image/png, berkas.png
                    ..., image/png, berkas.png
                    Rapat 12.30 di aula, application/pdf, Rapat 12.30 di aula.pdf
                    a<b>:c|d?*e.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, abcde.docx
                    """)
    void a_name_from_outside_becomes_a_plain_name_with_the_ending_of_its_type(
            String original, String type, String safe) {
        assertThat(FileName.safe(original, type)).isEqualTo(safe);
    }

    @Test
    void characters_that_hide_the_real_ending_are_left_out() {
        assertThat(FileName.safe("foto\u202Egpj.exe\u0000\r\nSet-Cookie", FileRules.PDF))
                .doesNotContain("\u202E", "\u0000", "\r", "\n")
                .endsWith(".pdf");
    }

    @Test
    void no_name_at_all_is_a_name_too() {
        assertThat(FileName.safe(null, FileRules.JPEG)).isEqualTo("berkas.jpg");
    }

    @Property
    void every_name_fits_its_column_and_names_no_folder(@ForAll String original) {
        String safe = FileName.safe(original, FileRules.PNG);
        assertThat(safe)
                .hasSizeLessThanOrEqualTo(FileRules.MAX_NAME)
                .endsWith(".png")
                .doesNotContain("/", "\\", "\u0000");
        assertThat(safe).isNotEqualTo(".png");
    }
}
