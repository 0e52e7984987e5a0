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
public class ProfilePage extends PersonFields {

    private static final long serialVersionUID = 1;

    @Inject
    private transient OwnProfile own;

    @Inject
    private transient SignInSession session;

    @Inject
    private transient HttpServletRequest request;

    private transient OwnProfile.Profile profile;

    @PostConstruct
    void load() {
        profile = own.read();
        setDisplayName(profile.displayName());
        setEmail(profile.email());
        setLanguage(profile.language());
    }

    public String save() {
        own.update(getDisplayName(), getEmail(), Language.supported(getLanguage()));
        session.speak(
                request,
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse(),
                Language.supported(getLanguage()).getLanguage());
        Notices.done("identity.saved");
        return "/account/profile.xhtml?faces-redirect=true";
    }

    public String roleName(RoleName role) {
        return role.in(Texts.of(Language.of(request)));
    }

    public OwnProfile.Profile getProfile() {
        return profile;
    }
}
