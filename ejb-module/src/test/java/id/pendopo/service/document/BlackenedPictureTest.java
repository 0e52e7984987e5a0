package id.pendopo.service.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.document.Redaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What everybody gets to see of a picture; the left half of each here is red, the right one blue. */
class BlackenedPictureTest {

    @TempDir
    private Path folder;

    private Picture.Copy copy(byte[] picture, String type, String boxes) throws IOException {
        Path source = folder.resolve("source");
        Files.write(source, picture);
        return Picture.blackened(source, type, Redaction.parse("boxes", boxes));
    }

    private static BufferedImage decoded(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static boolean black(int rgb) {
        return (rgb >> 16 & 255) < 24 && (rgb >> 8 & 255) < 24 && (rgb & 255) < 24;
    }

    private static boolean red(int rgb) {
        return (rgb >> 16 & 255) > 200 && (rgb & 255) < 60;
    }

    @Test
    void what_lies_under_a_box_is_black_in_the_copy_and_its_thumbnail() throws IOException {
        Picture.Copy copy = copy(Pictures.jpeg(800, 400), FileRules.JPEG, "25 25 50 50");
        for (byte[] jpeg : new byte[][] {copy.content(), copy.thumbnail()}) {
            BufferedImage image = decoded(jpeg);
            int width = image.getWidth();
            int height = image.getHeight();
            for (int x = 27; x <= 73; x += 2) {
                for (int y = 27; y <= 73; y += 2) {
                    assertThat(black(image.getRGB(x * width / 100, y * height / 100)))
                            .as(x + " " + y)
                            .isTrue();
                }
            }
            assertThat(red(image.getRGB(width / 10, height / 2))).isTrue();
        }
    }

    @Test
    void a_large_picture_becomes_one_for_screens() throws IOException {
        BufferedImage image = decoded(
                copy(Pictures.png(2400, 1200), FileRules.PNG, "50 0 50 100").content());
        assertThat(image.getWidth()).isEqualTo(Picture.PUBLIC_EDGE);
        assertThat(image.getHeight()).isEqualTo(Picture.PUBLIC_EDGE / 2);
        assertThat(red(image.getRGB(400, 400))).isTrue();
        for (int x = 803; x < 1600; x += 7) {
            assertThat(black(image.getRGB(x, 400))).as("" + x).isTrue();
        }
    }

    @Test
    void nothing_is_left_beside_the_pixels() throws IOException {
        byte[] phone = Pictures.withExif(Pictures.jpeg(200, 100), 1);
        assertThat(new String(phone, ISO_8859_1)).contains("Exif", "GPS");
        assertThat(new String(copy(phone, FileRules.JPEG, "").content(), ISO_8859_1))
                .doesNotContain("Exif", "GPS");
    }

    @Test
    void the_preview_is_the_copy() throws IOException {
        byte[] picture = Pictures.jpeg(640, 480);
        assertThat(copy(picture, FileRules.JPEG, "10 10 20 20").content())
                .isEqualTo(copy(picture, FileRules.JPEG, "10 10 20 20").content())
                .isNotEqualTo(copy(picture, FileRules.JPEG, "10 10 21 20").content());
    }
}
