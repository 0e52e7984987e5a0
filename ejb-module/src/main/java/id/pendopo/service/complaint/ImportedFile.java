package id.pendopo.service.complaint;

import java.io.IOException;
import java.io.InputStream;

/** A file somebody brings; read from its beginning as often as needed. */
@FunctionalInterface
public interface ImportedFile {

    InputStream open() throws IOException;
}
