package id.pendopo.web.identity;

import id.pendopo.service.identity.SecondFactorEnrolment;
import id.pendopo.service.identity.Sessions.Snapshot;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;

/** A person enrols an authenticator, gets recovery codes, or gives both up. */
@Named
@RequestScoped
public class SecondFactorPage {

    private static final String HERE = "/account/second-factor.xhtml?faces-redirect=true";

    @Inject
    private SecondFactorEnrolment enrolment;

    @Inject
    private HttpServletRequest request;

    private SecondFactorEnrolment.State state;
    private String code;
    private String password;

    public SecondFactorEnrolment.State getState() {
        if (state == null) {
            state = enrolment.state();
        }
        return state;
    }

    public String begin() {
        enrolment.begin();
        return HERE;
    }

    public String confirm() {
        Notices.once("identityCodes", new ArrayList<>(enrolment.confirm(code, SignInSession.id(request))));
        Notices.done("identity.secondFactor.on");
        return HERE;
    }

    public String renew() {
        Notices.once("identityCodes", new ArrayList<>(enrolment.renewRecoveryCodes(password)));
        return HERE;
    }

    public String remove() {
        enrolment.remove(password);
        Notices.done("identity.secondFactor.off");
        return HERE;
    }

    /** Whether a role asks for it and nothing else can be done before. */
    public boolean isForced() {
        return request.getAttribute(SignInMechanism.SNAPSHOT) instanceof Snapshot snapshot && snapshot.mustEnrol();
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
