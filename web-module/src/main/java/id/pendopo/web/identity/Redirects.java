package id.pendopo.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a browser to another page, also when the request came from a script of ours that expects a partial answer. */
final class Redirects {

    private Redirects() {}

    /** To the sign-in page, and afterwards back to the page that was wanted. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        boolean canReturn = "GET".equals(request.getMethod()) || isPartial(request);
        String query = request.getQueryString();
        String wanted = canReturn ? path + (query == null ? "" : "?" + query) : path;
        String address = AccessRule.LOGIN;
        if (!wanted.equals("/") && !wanted.equals("/index.xhtml")) {
            address += "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        }
        send(request, response, address);
    }

    static void send(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        String target = request.getContextPath() + address;
        if (isPartial(request)) {
            response.setContentType("text/xml;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;")
                                    .replace("\"", "&quot;")
                                    .replace("<", "&lt;")
                            + "\"/></partial-response>");
        } else {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", target);
        }
    }

    private static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }
}
