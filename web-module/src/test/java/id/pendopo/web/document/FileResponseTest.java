package id.pendopo.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileResponseTest {

    @Test
    void a_file_is_offered_to_be_saved_under_its_name_in_any_script() {
        assertThat(FileResponse.disposition("surat kuasa \u2013 Siti.pdf", false))
                .isEqualTo("attachment; filename=\"surat kuasa _ Siti.pdf\";"
                        + " filename*=UTF-8''surat%20kuasa%20%E2%80%93%20Siti.pdf");
    }

    @Test
    void a_name_cannot_end_the_header_or_add_another() {
        assertThat(FileResponse.disposition("a\"; filename=evil.exe\r\nSet-Cookie: x.pdf", false))
                .doesNotContain("\r", "\n", "evil.exe\"\"")
                .startsWith("attachment; filename=\"a__ filename=evil.exe__Set-Cookie: x.pdf\";");
    }

    @Test
    void a_picture_may_stand_in_a_page() {
        assertThat(FileResponse.disposition("foto.jpg", true)).startsWith("inline;");
    }
}
