package id.pendopo.service.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures for tests, made byte by byte where no decent program would make them. */
final class Pictures {

    private Pictures() {}

    /** Left half red, right half blue: tells after a turn which way up it is. */
    static byte[] jpeg(int width, int height) throws IOException {
        return encode(halves(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
    }

    static byte[] png(int width, int height) throws IOException {
        return encode(halves(width, height, BufferedImage.TYPE_4BYTE_ABGR), "png");
    }

    private static BufferedImage halves(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    private static byte[] encode(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** The JPEG with an EXIF block: orientation and a place, as phones write it. */
    static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(tiff);
        data.writeBytes("MM");
        data.writeShort(42);
        data.writeInt(8);
        data.writeShort(2);
        data.writeShort(0x010F);
        data.writeShort(2);
        data.writeInt(20);
        data.writeInt(38);
        data.writeShort(0x0112);
        data.writeShort(3);
        data.writeInt(1);
        data.writeShort(orientation);
        data.writeShort(0);
        data.writeInt(0);
        data.writeBytes("GPS -6.1783,106.6319");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(out);
        file.writeShort(0xFFD8);
        file.writeShort(0xFFE1);
        file.writeShort(2 + 6 + tiff.size());
        file.writeBytes("Exif\0\0");
        file.write(tiff.toByteArray());
        file.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** A PNG of a few hundred bytes that says it is 60,000 pixels wide and high. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(out);
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(60_000);
        fields.writeInt(60_000);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(png, "IHDR", header.toByteArray());
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[100_000]);
        deflater.finish();
        byte[] packed = new byte[1000];
        int length = deflater.deflate(packed);
        deflater.end();
        chunk(png, "IDAT", java.util.Arrays.copyOf(packed, length));
        chunk(png, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        out.writeInt(content.length);
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        crc.update(content);
        out.writeBytes(name);
        out.write(content);
        out.writeInt((int) crc.getValue());
    }
}
