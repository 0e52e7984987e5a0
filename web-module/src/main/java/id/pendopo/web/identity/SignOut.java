package id.pendopo.web.identity;

import id.pendopo.service.identity.Sessions;
import id.pendopo.service.identity.Sessions.Snapshot;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /sign-out}: ends the session. A link cannot do it, so that no page elsewhere signs anybody out. */
@WebServlet(AccessRule.SIGN_OUT)
public class SignOut extends HttpServlet {

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient SignInSession session;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(SignInMechanism.SNAPSHOT) instanceof Snapshot snapshot) {
            sessions.signOut(snapshot.session());
        }
        session.close(request);
        Redirects.send(request, response, AccessRule.LOGIN + "?out=1");
    }
}
