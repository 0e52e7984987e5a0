package id.pendopo.service.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Where the content of files lies. The database is the one implementation, so that a backup of it is a backup of
 * everything; an object store could stand behind the same port.
 */
public interface FileStorage {

    /** Keeps the content of a new file; reads the stream to its end in pieces. */
    void write(long fileId, InputStream content) throws IOException;

    /** Copies the content piece by piece, without holding a database connection while the receiver is slow. */
    void read(long fileId, OutputStream target) throws IOException;

    /** Forgets the content; nothing happens if there is none. */
    void delete(long fileId);
}
