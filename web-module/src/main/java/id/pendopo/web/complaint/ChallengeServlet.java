package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ProofOfWork;
import id.pendopo.service.complaint.PublicFiling;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The challenge for the sender's device, as the script of this page and any ALTCHA widget read it. */
@WebServlet("/public/challenge")
public class ChallengeServlet extends HttpServlet {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private PublicFiling filing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProofOfWork.Challenge challenge = filing.challenge();
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(JSON.createObjectBuilder()
                        .add("algorithm", challenge.algorithm())
                        .add("challenge", challenge.challenge())
                        .add("maxnumber", challenge.maxnumber())
                        .add("salt", challenge.salt())
                        .add("signature", challenge.signature())
                        .build()
                        .toString());
    }
}
