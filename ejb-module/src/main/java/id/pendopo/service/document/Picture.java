package id.pendopo.service.document;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.document.Redaction;
import id.pendopo.domain.platform.InvalidInputException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Takes a picture apart and writes it anew: what was hidden beside the pixels (place, camera, owner, a second file) is
 * gone, and what is kept is small enough for every screen and for print. The size is checked before a pixel is decoded.
 */
final class Picture {

    /** More pixels than this are refused unread: a small file can claim a picture that fills the memory. */
    static final long MAX_PIXELS = 50_000_000L;

    static final int MAX_EDGE = 2560;
    static final int THUMBNAIL_EDGE = 320;

    /** What everybody sees fits a screen; nobody needs to count pores on it. */
    static final int PUBLIC_EDGE = 1600;

    /** Decoding is the one place that takes tens of megabytes at once; this many at a time fit the heap. */
    private static final Semaphore DECODERS = new Semaphore(2);

    private static final int PATIENCE_SECONDS = 30;

    private final BufferedImage image;
    private final String type;

    private Picture(BufferedImage image, String type) {
        this.image = image;
        this.type = type;
    }

    /** What remains of a picture. */
    record Clean(byte[] thumbnail) {}

    /**
     * Reads the picture, writes it anew to the target and makes a thumbnail.
     *
     * @throws InvalidInputException if it cannot be read as a picture or has too many pixels
     */
    static Clean clean(Path source, String type, Path target) throws IOException {
        if (!acquired()) {
            throw new id.pendopo.domain.platform.UnavailableException("document.busy");
        }
        try {
            Picture picture = read(source, type);
            try (OutputStream out = Files.newOutputStream(target)) {
                picture.write(out, type.equals(FileRules.PNG) ? "png" : "jpeg", 0.88f);
            }
            java.io.ByteArrayOutputStream thumbnail = new java.io.ByteArrayOutputStream(20_000);
            new Picture(scaled(picture.image, THUMBNAIL_EDGE, true), FileRules.JPEG).write(thumbnail, "jpeg", 0.75f);
            return new Clean(thumbnail.toByteArray());
        } finally {
            DECODERS.release();
        }
    }

    /** A picture and its thumbnail, both JPEG. */
    record Copy(byte[] content, byte[] thumbnail) {}

    /**
     * A copy with black boxes in the place of what lay under them, without anything beside the pixels. The boxes are drawn
     * before the picture is made smaller, so nothing of what they cover runs into what is left. The same picture with the
     * same boxes gives the same bytes.
     */
    static Copy blackened(Path source, String type, Redaction redaction) throws IOException {
        if (!acquired()) {
            throw new id.pendopo.domain.platform.UnavailableException("document.busy");
        }
        try {
            BufferedImage whole = read(source, type).image;
            BufferedImage opaque = drawn(whole, whole.getWidth(), whole.getHeight(), true);
            Graphics2D graphics = opaque.createGraphics();
            graphics.setColor(java.awt.Color.BLACK);
            for (Redaction.Box box : redaction.boxes()) {
                Redaction.Pixels pixels = box.on(opaque.getWidth(), opaque.getHeight());
                graphics.fillRect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
            }
            graphics.dispose();
            BufferedImage shown = scaled(opaque, PUBLIC_EDGE, true);
            return new Copy(jpeg(shown, 0.85f), jpeg(scaled(shown, THUMBNAIL_EDGE, true), 0.75f));
        } finally {
            DECODERS.release();
        }
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream(200_000);
        new Picture(image, FileRules.JPEG).write(out, "jpeg", quality);
        return out.toByteArray();
    }

    /**
     * A small PNG of a picture written anew before, transparent where that is.
     *
     * @param edge longest edge, in pixels
     */
    static byte[] small(Path source, String type, int edge) throws IOException {
        if (!acquired()) {
            throw new id.pendopo.domain.platform.UnavailableException("document.busy");
        }
        try {
            java.io.ByteArrayOutputStream small = new java.io.ByteArrayOutputStream(20_000);
            new Picture(scaled(read(source, type).image, edge, false), FileRules.PNG).write(small, "png", 1);
            return small.toByteArray();
        } finally {
            DECODERS.release();
        }
    }

    private static boolean acquired() {
        try {
            return DECODERS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Picture read(Path source, String type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
        if (!readers.hasNext()) {
            throw unreadable();
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new FileImageInputStream(source.toFile())) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MAX_PIXELS) {
                throw new InvalidInputException("file", "document.tooManyPixels", MAX_PIXELS / 1_000_000);
            }
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (MAX_EDGE * 3 / 2));
            parameters.setSourceSubsampling(step, step, 0, 0);
            BufferedImage raw = reader.read(0, parameters);
            int orientation = type.equals(FileRules.JPEG) ? ExifOrientation.of(source) : ExifOrientation.UPRIGHT;
            return new Picture(upright(scaled(raw, MAX_EDGE, type.equals(FileRules.JPEG)), orientation), type);
        } catch (InvalidInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Decoders answer broken or hostile content with any exception; to the sender all mean the same.
            System.getLogger(Picture.class.getName()).log(System.Logger.Level.DEBUG, "Picture refused", e);
            throw unreadable();
        } finally {
            reader.dispose();
        }
    }

    private static InvalidInputException unreadable() {
        return new InvalidInputException("file", "document.unreadablePicture");
    }

    /** A copy in plain sRGB, no edge longer than the limit; transparent parts become white where asked. */
    private static BufferedImage scaled(BufferedImage source, int edge, boolean opaque) {
        BufferedImage current = source;
        double wanted = Math.min(1.0, (double) edge / Math.max(source.getWidth(), source.getHeight()));
        // Halving step by step keeps fine lines (scanned letters) that one big step would drop.
        while (wanted * 2 * Math.max(source.getWidth(), source.getHeight())
                < Math.max(current.getWidth(), current.getHeight())) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2, opaque);
        }
        int width = Math.max(1, (int) Math.round(source.getWidth() * wanted));
        int height = Math.max(1, (int) Math.round(source.getHeight() * wanted));
        return drawn(current, width, height, opaque);
    }

    private static BufferedImage drawn(BufferedImage source, int width, int height, boolean opaque) {
        boolean alpha = !opaque && source.getColorModel().hasAlpha();
        BufferedImage result = new BufferedImage(
                Math.max(1, width),
                Math.max(1, height),
                alpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (!alpha) {
            graphics.setColor(java.awt.Color.WHITE);
            graphics.fillRect(0, 0, result.getWidth(), result.getHeight());
        }
        graphics.drawImage(source, 0, 0, result.getWidth(), result.getHeight(), null);
        graphics.dispose();
        return result;
    }

    private static BufferedImage upright(BufferedImage source, int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return source;
        }
        int width = source.getWidth();
        int height = source.getHeight();
        boolean turned = orientation >= 5;
        double[] matrix =
                switch (orientation) {
                    case 2 -> new double[] {-1, 0, 0, 1, width, 0};
                    case 3 -> new double[] {-1, 0, 0, -1, width, height};
                    case 4 -> new double[] {1, 0, 0, -1, 0, height};
                    case 5 -> new double[] {0, 1, 1, 0, 0, 0};
                    case 6 -> new double[] {0, 1, -1, 0, height, 0};
                    case 7 -> new double[] {0, -1, -1, 0, height, width};
                    default -> new double[] {0, -1, 1, 0, 0, width};
                };
        BufferedImage result = new BufferedImage(turned ? height : width, turned ? width : height, source.getType());
        Graphics2D graphics = result.createGraphics();
        graphics.drawImage(source, new AffineTransform(matrix), null);
        graphics.dispose();
        return result;
    }

    private void write(OutputStream target, String format, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = new javax.imageio.stream.MemoryCacheImageOutputStream(target)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (parameters.canWriteCompressed() && format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(quality);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    String type() {
        return type;
    }
}
