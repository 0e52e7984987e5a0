package id.pendopo.web.identity;

import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.OwnProfile;
import id.pendopo.service.identity.RoleName;
import id.pendopo.web.platform.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** How a person is shown, reached and spoken to, and which roles they hold. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    private OwnProfile own;

    @Inject
    private SignInSession session;

    @Inject
    private HttpServletRequest request;

    private OwnProfile.Profile profile;
    private String displayName;
    private String email;
    private String language;

    @PostConstruct
    void load() {
        profile = own.read();
        displayName = profile.displayName();
        email = profile.email();
        language = profile.language();
    }

    public String save() {
        own.update(displayName, email, Language.supported(language));
        session.speak(
                request,
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse(),
                Language.supported(language).getLanguage());
        Notices.done("identity.saved");
        return "/account/profile.xhtml?faces-redirect=true";
    }

    public String roleName(RoleName role) {
        return role.in(Texts.of(Language.of(request)));
    }

    public OwnProfile.Profile getProfile() {
        return profile;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
