package id.pendopo.web.identity;

import id.pendopo.service.identity.RoleAdministration;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** One role, or a new one. */
@Named
@ViewScoped
public class RolePage implements SharedForm, Serializable {

    private static final String LIST = "/admin/roles/roles.xhtml?faces-redirect=true";

    @Inject
    private OnceToken once;

    @Inject
    private RoleAdministration roles;

    @Inject
    private HttpServletRequest request;

    private RoleAdministration.Detail role;
    private String code;
    private String name;
    private List<String> permissions = new ArrayList<>();
    private boolean secondFactorRequired;
    private boolean delegable;

    @PostConstruct
    void open() {
        String wanted = request.getParameter("role");
        if (wanted != null) {
            take(roles.find(wanted));
        }
    }

    private void take(RoleAdministration.Detail found) {
        role = found;
        code = role.role().code();
        name = role.role().name();
        permissions = new ArrayList<>(role.permissions());
        secondFactorRequired = role.secondFactorRequired();
        delegable = role.delegable();
    }

    @Override
    public void reload() {
        take(roles.find(code));
    }

    @Override
    public String getTrailType() {
        return "role";
    }

    @Override
    public String getTrailId() {
        return code;
    }

    public String save() {
        RoleAdministration.Change change = new RoleAdministration.Change(
                name,
                permissions == null ? new HashSet<>() : new HashSet<>(permissions),
                secondFactorRequired,
                delegable);
        if (role == null) {
            return once.run(() -> {
                roles.create(code, change);
                return saved();
            });
        }
        roles.update(code, role.version(), change);
        return saved();
    }

    private static String saved() {
        Notices.done("identity.saved");
        return LIST;
    }

    public String remove() {
        roles.remove(code);
        Notices.done("identity.role.removed");
        return LIST;
    }

    public RoleAdministration.Detail getRole() {
        return role;
    }

    public boolean isNew() {
        return role == null;
    }

    public boolean isOwn() {
        return role != null && !role.builtIn();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getPermissions() {
        return permissions;
    }

    public void setPermissions(List<String> permissions) {
        this.permissions = permissions;
    }

    public boolean isSecondFactorRequired() {
        return secondFactorRequired;
    }

    public void setSecondFactorRequired(boolean secondFactorRequired) {
        this.secondFactorRequired = secondFactorRequired;
    }

    public boolean isDelegable() {
        return delegable;
    }

    public void setDelegable(boolean delegable) {
        this.delegable = delegable;
    }
}
