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
public class NewUserPage extends UserFields {

    private static final long serialVersionUID = 1;

    @Inject
    private UserAdministration administration;

    @Inject
    private OnceToken once;

    private String name;

    public String save() {
        return once.run(() -> {
            UserAdministration.Credentials made = administration.create(
                    new UserAdministration.NewUser(
                            name, getDisplayName(), getEmail(), Language.supported(getLanguage())),
                    new UserAdministration.Grant(getRole(), getAgency(), null, null));
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
}
