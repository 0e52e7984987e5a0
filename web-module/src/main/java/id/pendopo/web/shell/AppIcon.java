package id.pendopo.web.shell;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * The picture under which the public window stands among a phone's applications: the government's emblem, or the
 * application's own mark, drawn as in {@code icon.svg}.
 */
final class AppIcon {

    /** Units the mark is drawn in. */
    private static final double MARK = 32;

    /** A phone may cut a maskable icon to a circle of four fifths; what is drawn stays well within. */
    private static final double SAFE = 0.6;

    private static final Color GROUND = new Color(0x12444c);
    private static final Color ROOF = new Color(0xe2a03f);
    private static final Color RIDGE = new Color(0xf3cf8f);
    private static final Color HOUSE = new Color(0xe6f1f2);

    private AppIcon() {}

    /**
     * @param emblem PNG, or null for the application's own mark
     * @param size width and height, in pixels
     * @param maskable filled to its edges, so that a phone may cut it to any shape
     * @return PNG
     */
    static byte[] png(byte[] emblem, int size, boolean maskable) {
        BufferedImage icon = new BufferedImage(size, size, BufferedImage.TYPE_4BYTE_ABGR);
        Graphics2D graphics = icon.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        try {
            if (maskable) {
                graphics.setColor(emblem == null ? GROUND : Color.WHITE);
                graphics.fillRect(0, 0, size, size);
            }
            double side = maskable ? size * SAFE : size;
            graphics.transform(AffineTransform.getTranslateInstance((size - side) / 2, (size - side) / 2));
            if (emblem == null) {
                mark(graphics, side / MARK);
            } else {
                emblem(graphics, emblem, side);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(20_000);
            ImageIO.write(icon, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            graphics.dispose();
        }
    }

    private static void emblem(Graphics2D graphics, byte[] png, double side) throws IOException {
        BufferedImage emblem = ImageIO.read(new ByteArrayInputStream(png));
        double scale = side / Math.max(emblem.getWidth(), emblem.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(
                (side - emblem.getWidth() * scale) / 2, (side - emblem.getHeight() * scale) / 2);
        place.scale(scale, scale);
        graphics.drawImage(emblem, place, null);
    }

    private static void mark(Graphics2D graphics, double scale) {
        graphics.scale(scale, scale);
        graphics.setColor(GROUND);
        graphics.fill(new RoundRectangle2D.Double(0, 0, MARK, MARK, 14, 14));
        graphics.setColor(ROOF);
        graphics.fill(triangle(16, 5, 26, 6, 12.5));
        graphics.setColor(RIDGE);
        graphics.fill(triangle(16, 6.2, 20.5, 11.5, 9.6));
        graphics.setColor(HOUSE);
        graphics.fill(new Rectangle2D.Double(4.5, 14, 23, 2));
        graphics.fill(new Rectangle2D.Double(7, 17.5, 2.4, 7.5));
        graphics.fill(new Rectangle2D.Double(14.1, 17.5, 3.8, 7.5));
        graphics.fill(new Rectangle2D.Double(22.6, 17.5, 2.4, 7.5));
        graphics.fill(new Rectangle2D.Double(5, 26, 22, 2));
    }

    private static Path2D triangle(double tipX, double tipY, double right, double left, double base) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(tipX, tipY);
        triangle.lineTo(right, base);
        triangle.lineTo(left, base);
        triangle.closePath();
        return triangle;
    }
}
