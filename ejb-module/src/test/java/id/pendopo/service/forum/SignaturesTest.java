package id.pendopo.service.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SignaturesTest {

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
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
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

    private static void refused(String typed, String code) {
        assertThatThrownBy(() -> Signatures.decoded(typed))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .singleElement()
                        .extracting(InvalidInputException.Violation::code)
                        .isEqualTo(code));
    }
}
