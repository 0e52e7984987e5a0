package id.pendopo.web.identity;

import id.pendopo.service.identity.UserAdministration;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.OnceToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes a user with a first role. */
@Named
@RequestScoped
public class NewUserPage {

    @Inject
    private UserAdministration administration;

    @Inject
    private OnceToken once;

    private String name;
    private String displayName;
    private String email;
    private String language = "id";
    private String role;
    private String agency;

    public String save() {
        return once.run(() -> {
            UserAdministration.Credentials made = administration.create(
                    new UserAdministration.NewUser(name, displayName, email, Language.supported(language)),
                    new UserAdministration.Grant(role, agency, null, null));
            Notices.once("identityPassword", made.password());
            return "/admin/users/user.xhtml?faces-redirect=true&user=" + made.uuid();
        });
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
