package id.pendopo.web.identity;

/** Which paths of the application ask for what. Everything that is not named here asks for a signed-in person. */
final class AccessRule {

    static final String LOGIN = "/login.xhtml";
    static final String LOGIN_CODE = "/login-code.xhtml";
    static final String PASSWORD = "/account/password.xhtml";
    static final String SECOND_FACTOR = "/account/second-factor.xhtml";
    static final String SECOND_FACTOR_IMAGE = "/account/second-factor.png";
    static final String SIGN_OUT = "/sign-out";
    /** Anyone may ask whether a document is genuine. */
    static final String VERIFY = "/verify.xhtml";

    /** Forums that were announced, for anybody's calendar. */
    static final String FORUM_CALENDAR = "/calendar/forums.ics";

    /** The public window: filing and following complaints; every page there is for anybody. */
    private static final String WINDOW = "/public";

    static final String PREFERENCE = "/preference";

    private AccessRule() {}

    /** Called by other systems, with a key instead of a session. */
    static boolean isMachine(String path) {
        return under(path, "/api") || under(path, "/soap") || isOpen311(path) || isOpenData(path);
    }

    /** Services for everybody to read; a key is only counted. */
    static boolean isOpenData(String path) {
        return under(path, "/hsds") || under(path, "/cpsv-ap");
    }

    /** For everybody to read; there the key comes as a parameter, and the servlet itself says where one is missing. */
    static boolean isOpen311(String path) {
        return under(path, "/open311");
    }

    /** What a browser needs before anybody signed in, and descriptions of the interfaces. */
    static boolean isPublic(String path, String method, String query) {
        if (isStatic(path)
                || path.equals(LOGIN)
                || path.equals(LOGIN_CODE)
                || path.equals(PREFERENCE)
                || isOpen311(path)
                || isOpenData(path)
                || under(path, WINDOW)) {
            return true;
        }
        boolean reading = "GET".equals(method) || "HEAD".equals(method);
        return reading
                && (path.equals(VERIFY)
                        || path.equals(FORUM_CALENDAR)
                        || isMonitoring(path)
                        || isRestDescription(path)
                        || isServiceDescription(path, query));
    }

    static boolean isStatic(String path) {
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/assets/")
                || path.equals("/favicon.ico")
                || path.equals("/robots.txt");
    }

    /** What stays open to somebody who must change the password or enrol a second factor first. */
    static boolean isWayOut(String path) {
        return isStatic(path) || path.equals(SIGN_OUT) || path.equals(PREFERENCE);
    }

    /** For load balancers and monitoring; counts only, no names. */
    private static boolean isMonitoring(String path) {
        return under(path, "/health") || under(path, "/metrics");
    }

    private static boolean isRestDescription(String path) {
        return path.equals("/api-docs.xhtml") || path.equals("/openapi") || path.equals("/api/v1/openapi.yaml");
    }

    private static boolean isServiceDescription(String path, String query) {
        if (!under(path, "/soap")) {
            return false;
        }
        if (query == null) {
            return path.endsWith(".wsdl") || path.endsWith(".xsd");
        }
        String lower = query.toLowerCase(java.util.Locale.ROOT);
        return lower.equals("wsdl") || lower.startsWith("wsdl=") || lower.startsWith("xsd=");
    }

    private static boolean under(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
