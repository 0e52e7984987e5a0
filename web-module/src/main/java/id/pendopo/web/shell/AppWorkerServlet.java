package id.pendopo.web.shell;

import id.pendopo.service.document.GovernmentEmblem;
import id.pendopo.web.platform.Assets;
import id.pendopo.web.platform.Language;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The service worker of the public window: {@code worker.js} with the addresses of what it may keep put before it. They
 * name their content, so after an upgrade this is another script, which browsers notice at the next page, and what the
 * former one kept is thrown away.
 */
@WebServlet("/public/worker.js")
public class AppWorkerServlet extends HttpServlet {

    private static final List<String> FILES = List.of(
            "pendopo.css", "dark.css", "public.css", "pendopo.js", "app.js", "draft.js", "proof.js", "similar.js");

    @Inject
    private transient Assets assets;

    @Inject
    private transient GovernmentEmblem emblem;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String context = request.getContextPath();
        String offline = context + "/public/offline.xhtml?l="
                + Language.supported(request.getParameter("l")).getLanguage();
        List<String> kept = new ArrayList<>(FILES.stream().map(assets::url).toList());
        kept.add(assets.getFont());
        String mark = EmblemServlet.address(emblem);
        kept.add(mark == null ? assets.url("icon.svg") : context + mark);
        String script = script();
        JsonArrayBuilder addresses = Json.createArrayBuilder();
        kept.forEach(addresses::add);
        response.setContentType("text/javascript");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter()
                .write("const VERSION = '"
                        + sum(Stream.concat(kept.stream(), Stream.of(offline, script))
                                .toList())
                        + "';\nconst OFFLINE = " + Json.createValue(offline) + ";\nconst KEPT = " + addresses.build()
                        + ";\n" + script);
    }

    private String script() throws IOException {
        try (InputStream in = getServletContext().getResourceAsStream("/WEB-INF/public/worker.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sum(List<String> parts) {
        CRC32 sum = new CRC32();
        parts.forEach(part -> sum.update(part.getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }
}
