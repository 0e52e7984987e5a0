package id.pendopo.web.identity;

import id.pendopo.domain.platform.Texts;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A refusal before a REST resource or SOAP endpoint is reached, in the form their clients expect. */
final class MachineRefusal {

    private static final String SOAP_12 = "application/soap+xml";

    private MachineRefusal() {}

    static void write(
            HttpServletRequest request, HttpServletResponse response, String path, int status, String code, String requestId)
            throws IOException {
        String language = request.getHeader("Accept-Language");
        Locale locale = language != null && language.startsWith("en") ? Locale.ENGLISH : Texts.INDONESIAN;
        String text = Texts.of(locale).get("error." + code);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (path.startsWith("/soap")) {
            soap(request, response, text);
        } else {
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("type", "urn:pendopo:error:" + code)
                            .add("title", text)
                            .add("status", status)
                            .add("instance", "urn:pendopo:request:" + requestId)
                            .build()
                            .toString());
        }
    }

    private static void soap(HttpServletRequest request, HttpServletResponse response, String text) throws IOException {
        String type = request.getContentType();
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        if (type != null && type.contains(SOAP_12)) {
            response.setContentType(SOAP_12 + ";charset=UTF-8");
            response.getWriter()
                    .write("<S:Envelope xmlns:S=\"http://www.w3.org/2003/05/soap-envelope\"><S:Body><S:Fault><S:Code><S:Value>"
                            + "S:Sender</S:Value></S:Code><S:Reason><S:Text xml:lang=\"id\">" + escaped
                            + "</S:Text></S:Reason></S:Fault></S:Body></S:Envelope>");
        } else {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body><S:Fault><faultcode>"
                            + "S:Client</faultcode><faultstring>" + escaped
                            + "</faultstring></S:Fault></S:Body></S:Envelope>");
        }
    }
}
