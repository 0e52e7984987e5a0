package id.pendopo.web.survey;

import id.pendopo.web.platform.Assets;
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

/** The service worker of a survey tablet: lets its one page open without network. */
@WebServlet(KioskServlet.HOME + "/worker.js")
public class KioskWorkerServlet extends HttpServlet {

    private static final List<String> FILES = List.of("pendopo.css", "kiosk.css", "kiosk.js");

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> kept = new ArrayList<>(FILES.stream().map(assets::url).toList());
        kept.add(assets.getFont());
        JsonArrayBuilder addresses = Json.createArrayBuilder();
        kept.forEach(addresses::add);
        response.setContentType("text/javascript");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream in = getServletContext().getResourceAsStream("/WEB-INF/survey/kiosk-worker.js")) {
            response.getWriter()
                    .write("const PAGE = "
                            + Json.createValue(request.getContextPath() + KioskServlet.HOME + "/index.xhtml")
                            + ";\nconst KEPT = " + addresses.build() + ";\n"
                            + new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
