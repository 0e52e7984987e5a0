package id.pendopo.soap.platform;

import id.pendopo.api.platform.Problem;
import id.pendopo.web.platform.Markup;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A fault of the contract. All of them are written here, whether an operation refused or the message never came that far:
 * the runtime would give every typed fault the code of a server failure. All travel with 500: WS-I Basic Profile 1.1
 * (R1126) demands it for SOAP 1.1, and clients such as Apache CXF do not look for a fault in the 400 that SOAP 1.2 allows.
 */
record SoapFault(SoapVersion version, Problem problem, Locale locale) {

    private static final String CONTRACT = "http://pendopo.id/complaint/v1";

    void sendTo(HttpServletResponse response) throws IOException {
        sendTo(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    void sendTo(HttpServletResponse response, int status) throws IOException {
        byte[] body = toXml().getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(version.mediaType() + ";charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        if (problem.retryAfter() != null) {
            response.setHeader("Retry-After", problem.retryAfter().toString());
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    String toXml() {
        StringBuilder xml = new StringBuilder(800)
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><s:Envelope xmlns:s=\"")
                .append(version.namespace())
                .append("\"><s:Body><s:Fault>");
        if (version == SoapVersion.SOAP_11) {
            element(xml, "faultcode", callersFault() ? "s:Client" : "s:Server");
            element(xml, "faultstring", problem.detail());
            detail(xml, "detail");
        } else {
            xml.append("<s:Code>");
            element(xml, "s:Value", callersFault() ? "s:Sender" : "s:Receiver");
            xml.append("</s:Code><s:Reason><s:Text xml:lang=\"")
                    .append(locale.getLanguage())
                    .append("\">");
            xml.append(Markup.escape(problem.detail())).append("</s:Text></s:Reason>");
            detail(xml, "s:Detail");
        }
        return xml.append("</s:Fault></s:Body></s:Envelope>").toString();
    }

    private boolean callersFault() {
        return problem.status() < 500;
    }

    private void detail(StringBuilder xml, String name) {
        String fault =
                switch (problem.status()) {
                    case 400, 413, 415 -> "InvalidInputFault";
                    case 403 -> "NotAllowedFault";
                    case 404 -> "NotFoundFault";
                    case 409, 412, 422 -> "ConflictFault";
                    case 429 -> "TooManyRequestsFault";
                    case 503 -> "TemporaryFault";
                    default -> null;
                };
        if (fault == null) {
            return;
        }
        xml.append('<').append(name).append("><p:").append(fault);
        xml.append(" xmlns:p=\"").append(CONTRACT).append("\">");
        element(xml, "p:code", problem.code());
        element(xml, "p:message", problem.detail());
        element(xml, "p:requestId", problem.requestId());
        for (Problem.FieldError error : problem.errors()) {
            xml.append("<p:field>");
            element(xml, "p:name", error.field());
            element(xml, "p:code", error.code());
            element(xml, "p:message", error.detail());
            xml.append("</p:field>");
        }
        if (problem.retryAfter() != null) {
            element(xml, "p:retryAfterSeconds", problem.retryAfter().toString());
        }
        xml.append("</p:").append(fault).append("></").append(name).append('>');
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(Markup.escape(text))
                .append("</")
                .append(name)
                .append('>');
    }
}
