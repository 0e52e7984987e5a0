package id.pendopo.web.identity;

import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.Authentication;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.IdentityDemoData;
import id.pendopo.service.identity.IdentitySettings;
import id.pendopo.web.platform.RefusalStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sign-in: name and password, then the code of the second factor for those who have one. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private Authentication authentication;

    @Inject
    private SignInSession session;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private IdentitySettings settings;

    private String name;
    private String password;
    private String code;

    /** Name and password. */
    public void signIn() throws IOException {
        try {
            Authentication.FirstStep step = authentication.password(
                    name, password, currentCaller.remoteAddress(), session.deviceToken(request()));
            if (step.secondFactorNeeded()) {
                session.awaitSecondFactor(request(), step.userId());
                go(AccessRule.LOGIN_CODE + "?to=" + URLEncoder.encode(getTo(), StandardCharsets.UTF_8));
            } else {
                open(step.userId(), false);
            }
        } catch (PendopoException refusal) {
            show("form:password", refusal);
        }
    }

    /** The code of the second factor. */
    public void confirm() throws IOException {
        SignInSession.Pending pending = session.pending(request()).orElse(null);
        if (pending == null) {
            go(AccessRule.LOGIN);
            return;
        }
        try {
            authentication.secondFactor(pending.userId(), code, session.deviceToken(request()));
            open(pending.userId(), true);
        } catch (PendopoException refusal) {
            show("form:code", refusal);
        }
    }

    /** The page of the code makes sense only after the password. */
    public void requirePending() throws IOException {
        if (session.pending(request()).isEmpty()) {
            go(AccessRule.LOGIN);
        }
    }

    /** Who is signed in already needs no sign-in page. */
    public void skipIfSignedIn() throws IOException {
        if (currentCaller.get().isUser()) {
            go(getTo());
        }
    }

    private void open(long userId, boolean secondFactor) throws IOException {
        session.open(request(), response(), userId, secondFactor, currentCaller.remoteAddress());
        go(getTo());
    }

    private void go(String address) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(request().getContextPath() + address);
        faces.responseComplete();
    }

    private static void show(String field, PendopoException refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Texts.of(faces.getViewRoot().getLocale()).message(refusal);
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
        RefusalStatus.tell(faces, refusal);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public boolean isDemo() {
        return settings.demo();
    }

    /** Shown in a demonstration only, where everybody knows the password. */
    public List<String> getDemoAccounts() {
        return IdentityDemoData.accountNames();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Where to go afterwards: from the address at first, from the form when it is sent. */
    public String getTo() {
        return ReturnAddress.safe(request().getParameter("to"));
    }
}
