package id.pendopo.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class AppIconTest {

    private static BufferedImage icon(byte[] emblem, int size, boolean maskable) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(AppIcon.png(emblem, size, maskable)));
    }

    private static byte[] red() throws IOException {
        BufferedImage image = new BufferedImage(96, 192, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 96; x++) {
            for (int y = 0; y < 192; y++) {
                image.setRGB(x, y, Color.RED.getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void our_own_mark_has_round_corners_and_a_maskable_one_none() throws IOException {
        BufferedImage any = icon(null, 192, false);
        assertThat(any.getWidth()).isEqualTo(192);
        assertThat(any.getRGB(0, 0) >>> 24).isZero();
        BufferedImage maskable = icon(null, 512, true);
        assertThat(maskable.getRGB(0, 0)).isEqualTo(new Color(0x12444c).getRGB());
        assertThat(maskable.getRGB(511, 511)).isEqualTo(new Color(0x12444c).getRGB());
    }

    @Test
    void an_emblem_keeps_its_shape_and_stays_within_what_a_phone_may_cut() throws IOException {
        BufferedImage any = icon(red(), 192, false);
        assertThat(new Color(any.getRGB(96, 96))).isEqualTo(Color.RED);
        assertThat(any.getRGB(10, 96) >>> 24).isZero();
        BufferedImage maskable = icon(red(), 192, true);
        assertThat(new Color(maskable.getRGB(96, 96))).isEqualTo(Color.RED);
        assertThat(new Color(maskable.getRGB(96, 8))).isEqualTo(Color.WHITE);
    }
}
