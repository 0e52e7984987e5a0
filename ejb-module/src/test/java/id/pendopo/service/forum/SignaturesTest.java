package id.pendopo.service.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    private static final String PREFIX = "data:image/png;base64,";

    /** A picture as a canvas gives it, with a line across it or nothing. */
    static String drawn(boolean line) {
        BufferedImage image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 300, 100);
        pen.setColor(Color.BLACK);
        if (line) {
            pen.drawLine(10, 90, 290, 10);
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return PREFIX + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    @Test
    void a_line_is_a_signature() {
        assertThat(Signatures.decoded(drawn(true))).isNotEmpty();
    }

    @Test
    void an_empty_field_is_none() {
        refused(drawn(false), "forum.signature.empty");
        refused(null, "forum.signature.empty");
        refused("", "forum.signature.empty");
    }

    @Test
    void what_is_no_picture_is_refused() {
        for (String typed : new String[] {
            "x", "data:image/svg+xml;base64,AAAA", "data:image/png;base64,%%%", "data:image/png;base64,AAAA"
        }) {
            refused(typed, "forum.signature.invalid");
        }
    }

    @Test
    void a_picture_that_is_cut_off_is_refused() {
        byte[] whole = Base64.getDecoder().decode(drawn(true).substring(PREFIX.length()));
        for (int length : new int[] {8, 20, 33, 50, whole.length / 2}) {
            refused(
                    PREFIX + Base64.getEncoder().encodeToString(Arrays.copyOf(whole, length)),
                    "forum.signature.invalid");
        }
    }

    @Test
    void a_picture_that_claims_to_fill_the_memory_is_refused_unread() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(png);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(out, "IHDR", new byte[] {0, 0, (byte) 0xB0, 0, 0, 0, (byte) 0xB0, 0, 8, 6, 0, 0, 0});
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[50_000]);
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);

        refused(PREFIX + Base64.getEncoder().encodeToString(png.toByteArray()), "forum.signature.invalid");
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) crc.getValue());
    }

    private static void refused(String typed, String code) {
        assertThatThrownBy(() -> Signatures.decoded(typed))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .singleElement()
                        .extracting(InvalidInputException.Violation::code)
                        .isEqualTo(code));
    }
}
