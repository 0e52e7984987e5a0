package id.pendopo.web.identity;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.SecondFactorEnrolment;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The QR code of the secret offered to the person who asks; never of a confirmed one. */
@WebServlet(AccessRule.SECOND_FACTOR_IMAGE)
public class SecondFactorImage extends HttpServlet {

    @Inject
    private transient SecondFactorEnrolment enrolment;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] image = enrolment.image();
            response.setContentType("image/png");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(image.length);
            response.getOutputStream().write(image);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
