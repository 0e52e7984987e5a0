package id.pendopo.soap.platform;

import id.pendopo.web.platform.Markup;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Serves the contract as it is in the repository; only the address in it is that of this server. */
final class ContractFiles {

    private static final String ADDRESS = "http://localhost:8080/soap/complaints";

    private ContractFiles() {}

    /** Whether the request was for a file of the contract, which then has been answered. */
    static boolean serve(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String query = request.getQueryString();
        boolean atService = path.equals("/soap/complaints");
        if (path.equals("/soap/complaints.wsdl") || (atService && "wsdl".equalsIgnoreCase(query))) {
            send(request, response, "complaints.wsdl");
        } else if (path.equals("/soap/complaints.xsd") || (atService && isSchema(query))) {
            send(request, response, "complaints.xsd");
        } else {
            return false;
        }
        return true;
    }

    private static boolean isSchema(String query) {
        return "xsd".equalsIgnoreCase(query) || "xsd=complaints.xsd".equalsIgnoreCase(query);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String file) throws IOException {
        try (InputStream in = request.getServletContext().getResourceAsStream("/WEB-INF/wsdl/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = text.replace(ADDRESS, Markup.escape(address(request))).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/xml;charset=utf-8");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private static String address(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length())
                + request.getContextPath()
                + "/soap/complaints";
    }
}
