package id.pendopo.api.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a file is handed out: to be saved, and kept by nobody but who asked. */
public final class FileAnswer {

    private FileAnswer() {}

    public static Response of(String name, String type, long size, StreamingOutput content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(name))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .header(HttpHeaders.VARY, "Authorization")
                .build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
