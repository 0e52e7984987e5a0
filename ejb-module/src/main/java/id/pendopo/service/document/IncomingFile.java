package id.pendopo.service.document;

import id.pendopo.domain.document.FileName;
import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.platform.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A file on its way in: taken to a temporary place with its size watched, recognised, cleaned, measured. Nothing of it is
 * kept when it is closed.
 */
final class IncomingFile implements AutoCloseable {

    private final Path received;
    private Path kept;
    private String type;
    private byte[] thumbnail;

    private IncomingFile(Path received) {
        this.received = received;
        this.kept = received;
    }

    /** @throws InvalidInputException (field {@code file}) if the rules do not allow it */
    static IncomingFile receive(InputStream content, FileRules rules) throws IOException {
        IncomingFile file = new IncomingFile(Files.createTempFile("pendopo-", ".in"));
        try {
            file.copy(content, rules);
            file.recognise(rules);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void copy(InputStream content, FileRules rules) throws IOException {
        long total = 0;
        byte[] buffer = new byte[16384];
        try (OutputStream out = Files.newOutputStream(received)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > rules.maxBytes()) {
                    throw new InvalidInputException("file", "document.tooLarge", rules.maxMegabytes());
                }
                out.write(buffer, 0, read);
            }
        }
        if (total == 0) {
            throw new InvalidInputException("file", "document.empty");
        }
    }

    private void recognise(FileRules rules) throws IOException {
        type = ContentType.of(received);
        if (!rules.types().contains(type)) {
            String accepted =
                    rules.types().stream().map(FileName::label).sorted().collect(Collectors.joining(", "));
            throw new InvalidInputException("file", "document.type", accepted);
        }
        if (type.startsWith("image/")) {
            kept = Files.createTempFile("pendopo-", ".img");
            thumbnail = Picture.clean(received, type, kept).thumbnail();
        }
    }

    String type() {
        return type;
    }

    /** Null for what is no picture. */
    byte[] thumbnail() {
        return thumbnail;
    }

    /** A small PNG of a picture. */
    byte[] small(int edge) throws IOException {
        return Picture.small(kept, type, edge);
    }

    long size() throws IOException {
        return Files.size(kept);
    }

    String sha256() throws IOException {
        try (InputStream in = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(kept);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(kept);
        Files.deleteIfExists(received);
    }
}
