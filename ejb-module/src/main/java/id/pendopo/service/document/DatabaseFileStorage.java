package id.pendopo.service.document;

import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Files in pieces of 256 KiB, one row each: memory stays bounded in both directions. */
@ApplicationScoped
public class DatabaseFileStorage implements FileStorage {

    static final int PIECE = 256 * 1024;

    private Database database;

    protected DatabaseFileStorage() {}

    @Inject
    public DatabaseFileStorage(Database database) {
        this.database = database;
    }

    @Override
    public void write(long fileId, InputStream content) throws IOException {
        int position = 0;
        for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            database.update(
                    "insert into stored_file_chunk (file_id, position, content) values (?, ?, ?)",
                    fileId,
                    position++,
                    piece);
        }
    }

    @Override
    public void read(long fileId, OutputStream target) throws IOException {
        int position = 0;
        while (true) {
            Optional<byte[]> piece = database.first(
                    "select content from stored_file_chunk where file_id = ? and position = ?",
                    row -> row.getBytes(1),
                    fileId,
                    position++);
            if (piece.isEmpty()) {
                return;
            }
            target.write(piece.get());
            if (piece.get().length < PIECE) {
                return;
            }
        }
    }

    @Override
    public void delete(long fileId) {
        database.update("delete from stored_file_chunk where file_id = ?", fileId);
    }
}
