package id.pendopo.web.identity;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.RoleAdministration;
import id.pendopo.service.identity.RoleName;
import id.pendopo.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The list of roles, and the permissions there are. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    private RoleAdministration roles;

    @Inject
    private HttpServletRequest request;

    private List<RoleAdministration.Row> all;

    public List<RoleAdministration.Row> getAll() {
        if (all == null) {
            all = roles.list();
        }
        return all;
    }

    public List<String> getPermissions() {
        return List.copyOf(Permission.grantable());
    }

    public String permission(String name) {
        return Texts.of(Language.of(request)).get("Permission." + name);
    }

    public String name(RoleName role) {
        return role.in(Texts.of(Language.of(request)));
    }
}
