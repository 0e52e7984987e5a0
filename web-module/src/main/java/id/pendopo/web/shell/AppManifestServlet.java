package id.pendopo.web.shell;

import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.Look;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells a phone that the public window can stand among its applications, in the language of the page that names it. */
@WebServlet("/public/app.webmanifest")
public class AppManifestServlet extends HttpServlet {

    @Inject
    private transient AppIcons icons;

    @Inject
    private transient Look look;

    @Inject
    @ConfigProperty(name = "pendopo.government.name", defaultValue = "Pemerintah Daerah")
    private String government;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Language.supported(request.getParameter("l"));
        WebTexts texts = WebTexts.of(language);
        String window = request.getContextPath() + "/public/";
        JsonObjectBuilder manifest = Json.createObjectBuilder()
                .add("id", window)
                .add("name", texts.get("complaint.public.app.name", government))
                .add("short_name", texts.get("complaint.public.app.short"))
                .add("description", texts.get("complaint.public.home.lead"))
                .add("lang", language.getLanguage())
                .add("dir", "ltr")
                .add("start_url", window + "index.xhtml")
                .add("scope", window)
                .add("display", "standalone")
                .add("theme_color", look.getBrand())
                .add("background_color", look.getGround())
                .add("icons", icons())
                .add(
                        "shortcuts",
                        Json.createArrayBuilder()
                                .add(shortcut(texts.get("complaint.public.place.file"), window + "file.xhtml"))
                                .add(shortcut(texts.get("complaint.public.place.follow"), window + "follow.xhtml")));
        response.setContentType("application/manifest+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().write(manifest.build().toString());
    }

    private static JsonObjectBuilder shortcut(String name, String address) {
        return Json.createObjectBuilder().add("name", name).add("url", address);
    }

    private JsonArrayBuilder icons() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (boolean maskable : new boolean[] {false, true}) {
            for (int size : new int[] {192, 512}) {
                all.add(Json.createObjectBuilder()
                        .add("src", icons.address(size, maskable))
                        .add("sizes", size + "x" + size)
                        .add("type", "image/png")
                        .add("purpose", maskable ? "maskable" : "any"));
            }
        }
        return all;
    }
}
