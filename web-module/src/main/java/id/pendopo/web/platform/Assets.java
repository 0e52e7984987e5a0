package id.pendopo.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of our own stylesheets and scripts; they change with the content, so browsers may keep them for a year. */
@Named
@ApplicationScoped
public class Assets {

    @Inject
    private ServletContext servlet;

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    @PostConstruct
    void ready() {
        url("pendopo.css");
    }

    public String url(String name) {
        return urls.computeIfAbsent(name, this::versioned);
    }

    /** The font nearly every page needs, so that browsers ask for it at once. */
    public String getFont() {
        return servlet.getContextPath() + "/assets/fonts/inter-latin-wght-normal.woff2?v=4";
    }

    private String versioned(String name) {
        String path = "/assets/" + name;
        try (InputStream in = servlet.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No such asset: " + path);
            }
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return servlet.getContextPath() + path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
