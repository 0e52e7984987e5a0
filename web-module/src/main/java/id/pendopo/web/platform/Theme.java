package id.pendopo.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Light, dark, or as the device has it: what somebody chose is kept in a cookie. */
public final class Theme {

    public static final String COOKIE = "pendopo_theme";

    private static final Set<String> FIXED = Set.of("light", "dark");

    private Theme() {}

    /** What was chosen; empty: as the device has it. */
    public static String chosen(HttpServletRequest request) {
        String chosen = Cookies.value(request, COOKIE);
        return chosen != null && FIXED.contains(chosen) ? chosen : "";
    }

    /** The media for which the stylesheet with the dark colours counts. */
    public static String darkMedia(HttpServletRequest request) {
        return switch (chosen(request)) {
            case "light" -> "not all";
            case "dark" -> "all";
            default -> "(prefers-color-scheme: dark)";
        };
    }
}
