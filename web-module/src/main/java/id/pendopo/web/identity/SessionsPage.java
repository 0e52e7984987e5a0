package id.pendopo.web.identity;

import id.pendopo.service.identity.Sessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** Where a person is signed in. */
@Named
@RequestScoped
public class SessionsPage {

    @Inject
    private Sessions sessions;

    @Inject
    private SignInSession session;

    @Inject
    private HttpServletRequest request;

    private List<Sessions.OwnSession> all;

    public List<Sessions.OwnSession> getAll() {
        if (all == null) {
            all = sessions.own();
        }
        return all;
    }

    public boolean isThis(UUID uuid) {
        return uuid.equals(SignInSession.id(request));
    }

    public String end(UUID uuid) {
        sessions.endOwn(uuid);
        Notices.done("identity.sessions.ended");
        return "/account/sessions.xhtml?faces-redirect=true";
    }

    public String endAll() {
        sessions.signOutEverywhere();
        session.close(request);
        return "/login.xhtml?faces-redirect=true&out=1";
    }
}
