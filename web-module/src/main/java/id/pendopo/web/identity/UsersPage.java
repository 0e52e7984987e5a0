package id.pendopo.web.identity;

import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.RoleAdministration;
import id.pendopo.service.identity.RoleName;
import id.pendopo.service.identity.UserQueries;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of users. */
@Named
@RequestScoped
public class UsersPage {

    private static final int ROWS = 25;

    @Inject
    private UserQueries users;

    @Inject
    private RoleAdministration roles;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private HttpServletRequest request;

    private Page<UserQueries.Row> page;
    private List<RoleAdministration.Row> allRoles;

    public Page<UserQueries.Row> getPage() {
        if (page == null) {
            Long agency = agencies.findByCode(request.getParameter("agency"))
                    .map(AgencyRef::id)
                    .orElse(null);
            UserQueries.Filter filter = new UserQueries.Filter(
                    request.getParameter("q"), request.getParameter("status"), request.getParameter("role"), agency);
            page = users.search(filter, request.getParameter("cursor"), ROWS);
        }
        return page;
    }

    public List<RoleAdministration.Row> getRoles() {
        if (allRoles == null) {
            allRoles = roles.list();
        }
        return allRoles;
    }

    public List<AgencyRef> getAgencies() {
        return agencies.active();
    }

    public String roleName(RoleName role) {
        return role.in(Texts.of(Language.of(request)));
    }

    /** The roles of a row in the language of the reader: codes of built-in roles are translated, names stay. */
    public String roleNames(String codes) {
        Texts texts = Texts.of(Language.of(request));
        return Stream.of(codes.split(","))
                .map(code -> texts.asMap().getOrDefault("Role." + code, code))
                .collect(Collectors.joining(", "));
    }
}
