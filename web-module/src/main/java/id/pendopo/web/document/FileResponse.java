package id.pendopo.web.document;

import id.pendopo.domain.document.FileRules;
import id.pendopo.service.document.FileContent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Hands out a file so that no browser runs it: as something to save, with the type found in it, in a sandbox. Only
 * pictures, which Pendopo wrote itself pixel by pixel, may stand inside a page.
 */
public final class FileResponse {

    private FileResponse() {}

    /** Sends a file to be saved; whoever calls has asked the file's owner. */
    public static void attachment(HttpServletResponse response, FileContent content) throws IOException {
        headers(
                response,
                content.file().name(),
                content.file().type(),
                content.file().size(),
                false);
        content.writeTo(response.getOutputStream());
    }

    /** Sends a picture or its thumbnail to be shown in a page; anything else goes as {@link #attachment}. */
    public static void picture(HttpServletResponse response, FileContent content) throws IOException {
        headers(
                response,
                content.file().name(),
                content.file().type(),
                content.file().size(),
                content.file().isImage());
        content.writeTo(response.getOutputStream());
    }

    /** A document just made, for example a PDF, to be saved or printed. */
    public static void attachment(HttpServletResponse response, String name, String type, byte[] content)
            throws IOException {
        headers(response, name, type, content.length, false);
        response.getOutputStream().write(content);
    }

    /**
     * A PDF Pendopo just made, to be read and printed in the browser. Without the sandbox, in which browsers show no
     * PDF; nothing in it comes from outside as it was.
     */
    public static void pdf(HttpServletResponse response, String name, byte[] content) throws IOException {
        headers(response, name, FileRules.PDF, content.length, true);
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'");
        response.getOutputStream().write(content);
    }

    /** The headers alone, for who writes the content by other means. */
    public static void headers(HttpServletResponse response, String name, String type, long size, boolean inline) {
        response.setContentType(type);
        response.setContentLengthLong(size);
        response.setHeader("Content-Disposition", disposition(name, inline));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** The name twice: plain for old programs, in UTF-8 for all others (RFC 6266). */
    static String disposition(String name, boolean inline) {
        String plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%;]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
