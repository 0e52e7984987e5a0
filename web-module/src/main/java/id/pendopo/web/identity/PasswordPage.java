package id.pendopo.web.identity;

import id.pendopo.domain.identity.PasswordRule;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.PasswordChange;
import id.pendopo.service.identity.Sessions.Snapshot;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A person chooses a new password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private PasswordChange change;

    @Inject
    private HttpServletRequest request;

    private String current;
    private String chosen;
    private String again;

    public String save() {
        if (chosen == null || !chosen.equals(again)) {
            throw new InvalidInputException("again", "identity.password.differs");
        }
        boolean forced = isForced();
        change.change(current, chosen, SignInSession.id(request));
        Notices.done("identity.password.changed");
        return (forced ? "/index.xhtml" : "/account/password.xhtml") + "?faces-redirect=true";
    }

    /** Whether nothing else can be done before. */
    public boolean isForced() {
        return request.getAttribute(SignInMechanism.SNAPSHOT) instanceof Snapshot snapshot
                && snapshot.mustChangePassword();
    }

    public int getMin() {
        return PasswordRule.MIN;
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return null;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
