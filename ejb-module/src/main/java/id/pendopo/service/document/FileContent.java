package id.pendopo.service.document;

import id.pendopo.domain.document.StoredFile;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file whose reader was already found to be allowed: the owning capability hands it to the page or resource, which
 * writes it out after the transaction has ended, so that a slow receiver holds no database connection.
 */
public final class FileContent {

    /** Writes the content somewhere. */
    @FunctionalInterface
    interface Writer {
        void writeTo(OutputStream target) throws IOException;
    }

    private final StoredFile file;
    private final Writer writer;

    FileContent(StoredFile file, Writer writer) {
        this.file = file;
        this.writer = writer;
    }

    public StoredFile file() {
        return file;
    }

    public void writeTo(OutputStream target) throws IOException {
        writer.writeTo(target);
    }
}
