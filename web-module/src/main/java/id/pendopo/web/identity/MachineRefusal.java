package id.pendopo.web.identity;

import id.pendopo.api.complaint.open311.Errors311;
import id.pendopo.api.platform.Problem;
import id.pendopo.api.platform.RequestLanguage;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.soap.platform.SoapDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A refusal before a REST resource or SOAP endpoint is reached, in the form their clients expect. */
final class MachineRefusal {

    private MachineRefusal() {}

    static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            PendopoException refusal,
            String requestId)
            throws IOException {
        Locale locale = RequestLanguage.of(request);
        Problem problem = Problem.of(refusal, locale, requestId);
        if (AccessRule.isOpen311(path)) {
            Errors311.write(response, path, refusal, Texts.of(locale));
        } else if (path.startsWith("/soap")) {
            SoapDoor.refuse(request, response, problem, locale);
        } else {
            problem.sendTo(response, locale);
        }
    }
}
