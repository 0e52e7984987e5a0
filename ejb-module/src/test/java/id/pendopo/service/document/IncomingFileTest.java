package id.pendopo.service.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.platform.InvalidInputException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IncomingFileTest {

    private static IncomingFile receive(byte[] content) throws IOException {
        return IncomingFile.receive(new ByteArrayInputStream(content), FileRules.EVIDENCE);
    }

    private static byte[] kept(IncomingFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> receive(content).close())
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
                    assertThat(refusal.violations()).hasSize(1);
                    assertThat(refusal.violations().get(0).field()).isEqualTo("file");
                    assertThat(refusal.violations().get(0).code()).isEqualTo("document." + code);
                });
    }

    static Stream<Arguments> accepted() throws IOException {
        return Stream.of(
                Arguments.of(Pictures.jpeg(40, 20), FileRules.JPEG),
                Arguments.of(Pictures.png(40, 20), FileRules.PNG),
                Arguments.of("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(ISO_8859_1), FileRules.PDF),
                Arguments.of(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml"), FileRules.DOCX),
                Arguments.of(zip("[Content_Types].xml", "xl/workbook.xml"), FileRules.XLSX));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void the_type_is_found_in_the_content(byte[] content, String type) throws IOException {
        try (IncomingFile file = receive(content)) {
            assertThat(file.type()).isEqualTo(type);
        }
    }

    static Stream<Arguments> unacceptable() throws IOException {
        return Stream.of(
                Arguments.of("a program", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                Arguments.of("a page", "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8)),
                Arguments.of(
                        "a drawing that can run scripts",
                        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)),
                Arguments.of("an archive", zip("a.txt")),
                Arguments.of(
                        "a document with macros",
                        zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                Arguments.of(
                        "a document with something packed inside",
                        zip("[Content_Types].xml", "word/document.xml", "word/embeddings/oleObject1.bin")),
                Arguments.of("a torn archive", Arrays.copyOf(zip("[Content_Types].xml", "word/document.xml"), 60)),
                Arguments.of("an animation", "GIF89a\1\0\1\0\0\0\0;".getBytes(ISO_8859_1)),
                Arguments.of("plain text", "hello".getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unacceptable")
    void what_is_not_on_the_list_is_refused(String what, byte[] content) {
        assertRefused(content, "type");
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused(new byte[0], "empty");
    }

    @Test
    void reading_stops_at_the_limit_however_long_the_stream_is() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }
        };
        FileRules small = new FileRules(Set.of(FileRules.PDF), 1024 * 1024, 1);
        assertThatThrownBy(() -> IncomingFile.receive(endless, small)).isInstanceOf(InvalidInputException.class);
        assertThat(read[0]).isLessThan(1024 * 1024 + 20_000);
    }

    @Test
    void a_picture_that_claims_too_many_pixels_is_refused_unread() throws IOException {
        assertThat(Pictures.bomb()).hasSizeLessThan(2000);
        assertRefused(Pictures.bomb(), "tooManyPixels");
    }

    @Test
    void a_torn_picture_is_refused() throws IOException {
        assertRefused(Arrays.copyOf(Pictures.png(400, 200), 80), "unreadablePicture");
    }

    @Test
    void place_and_camera_are_gone_from_a_photo() throws IOException {
        byte[] photo = Pictures.withExif(Pictures.jpeg(64, 32), 1);
        assertThat(new String(photo, ISO_8859_1)).contains("Exif", "GPS -6.1783");
        try (IncomingFile file = receive(photo)) {
            assertThat(new String(kept(file), ISO_8859_1)).doesNotContain("Exif", "GPS");
        }
    }

    /** The picture is red on the left and blue on the right; for each orientation, where red must be afterwards. */
    @ParameterizedTest
    @CsvSource({"1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom"})
    void a_photo_stays_the_way_up_it_was_taken(int orientation, String red) throws IOException {
        try (IncomingFile file = receive(Pictures.withExif(Pictures.jpeg(64, 32), orientation))) {
            BufferedImage upright = ImageIO.read(new ByteArrayInputStream(kept(file)));
            boolean turned = orientation >= 5;
            assertThat(upright.getWidth()).isEqualTo(turned ? 32 : 64);
            int middle = turned ? 16 : 32;
            int x = red.equals("left") ? 4 : red.equals("right") ? upright.getWidth() - 5 : middle;
            int y = red.equals("top") ? 4 : red.equals("bottom") ? upright.getHeight() - 5 : 8;
            assertThat((upright.getRGB(x, y) >> 16) & 0xff)
                    .as("red at %d,%d", x, y)
                    .isGreaterThan(200);
            assertThat(upright.getRGB(x, y) & 0xff).isLessThan(60);
        }
    }

    @Test
    void what_hides_behind_the_end_of_a_picture_is_gone() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(Pictures.png(30, 30));
        both.write(zip("evil.html"));
        try (IncomingFile file = receive(both.toByteArray())) {
            assertThat(new String(kept(file), ISO_8859_1)).doesNotContain("evil.html");
        }
    }

    @Test
    void a_large_photo_is_made_smaller_and_gets_a_thumbnail() throws IOException {
        try (IncomingFile file = receive(Pictures.jpeg(6000, 4000))) {
            BufferedImage kept = ImageIO.read(new ByteArrayInputStream(kept(file)));
            assertThat(Math.max(kept.getWidth(), kept.getHeight())).isEqualTo(Picture.MAX_EDGE);
            assertThat((double) kept.getWidth() / kept.getHeight()).isBetween(1.49, 1.51);
            BufferedImage thumbnail = ImageIO.read(new ByteArrayInputStream(file.thumbnail()));
            assertThat(thumbnail.getWidth()).isEqualTo(Picture.THUMBNAIL_EDGE);
            assertThat(file.thumbnail()).hasSizeLessThan(65536);
        }
    }

    @Test
    void a_paper_is_kept_byte_by_byte() throws IOException {
        byte[] pdf = "%PDF-1.4\nsomething\n%%EOF".getBytes(ISO_8859_1);
        try (IncomingFile file = receive(pdf)) {
            assertThat(kept(file)).isEqualTo(pdf);
            assertThat(file.sha256()).matches("[0-9a-f]{64}");
            assertThat(file.thumbnail()).isNull();
        }
    }
}
