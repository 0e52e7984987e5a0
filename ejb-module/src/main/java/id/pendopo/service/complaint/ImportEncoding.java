package id.pendopo.service.complaint;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the letters of a CSV file are written. A mark at its beginning (BOM) says so itself and goes first. */
public enum ImportEncoding {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    ImportEncoding(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }
}
