package id.pendopo.web.identity;

import id.pendopo.api.platform.HttpRefusal;
import id.pendopo.api.platform.Problem;
import id.pendopo.api.platform.RequestLanguage;
import id.pendopo.domain.platform.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A refusal before a REST resource or SOAP endpoint is reached, in the form their clients expect. */
final class MachineRefusal {

    private static final String SOAP_12 = "application/soap+xml";

    private MachineRefusal() {}

    static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            int status,
            String code,
            String requestId)
            throws IOException {
        Locale locale = RequestLanguage.of(request);
        if (path.startsWith("/soap")) {
            response.setStatus(status);
            response.setHeader("Cache-Control", "no-store");
            soap(request, response, Texts.of(locale).get("error." + code));
        } else {
            Problem.of(new HttpRefusal(status, code), locale, requestId).sendTo(response, locale);
        }
    }

    private static void soap(HttpServletRequest request, HttpServletResponse response, String text) throws IOException {
        String type = request.getContentType();
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        if (type != null && type.contains(SOAP_12)) {
            response.setContentType(SOAP_12 + ";charset=UTF-8");
            response.getWriter()
                    .write(
                            "<S:Envelope xmlns:S=\"http://www.w3.org/2003/05/soap-envelope\"><S:Body><S:Fault><S:Code><S:Value>"
                                    + "S:Sender</S:Value></S:Code><S:Reason><S:Text xml:lang=\"id\">" + escaped
                                    + "</S:Text></S:Reason></S:Fault></S:Body></S:Envelope>");
        } else {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write(
                            "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body><S:Fault><faultcode>"
                                    + "S:Client</faultcode><faultstring>" + escaped
                                    + "</faultstring></S:Fault></S:Body></S:Envelope>");
        }
    }
}
