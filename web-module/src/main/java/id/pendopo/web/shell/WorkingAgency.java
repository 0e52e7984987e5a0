package id.pendopo.web.shell;

import id.pendopo.domain.identity.Scope;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.web.platform.Cookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * For people with roles in several agencies: the one they are working for at the moment. It narrows what lists show; it
 * never widens what anybody may see, which the services decide.
 */
@Named
@RequestScoped
public class WorkingAgency {

    static final String COOKIE = "pendopo_agency";

    @Inject
    private CurrentCaller caller;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private HttpServletRequest request;

    private List<AgencyRef> own;

    /** The agencies to choose from; empty for people with one agency and for those who see the whole government. */
    public List<AgencyRef> getChoices() {
        if (own == null) {
            Set<Long> ids = new TreeSet<>();
            for (Scope scope : caller.get().scopes().values()) {
                ids.addAll(scope.agencies());
            }
            own = ids.size() < 2 ? List.of() : ids.stream().map(directory::byId).toList();
        }
        return own;
    }

    /** The chosen agency; null when all of the person's agencies are meant. */
    public AgencyRef getCurrent() {
        String code = Cookies.value(request, COOKIE);
        return code == null
                ? null
                : getChoices().stream()
                        .filter(agency -> agency.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }

    /** Code of the chosen agency, to narrow a list by; null for all. */
    public String code() {
        AgencyRef current = getCurrent();
        return current == null ? null : current.code();
    }

    /** Whether lists hold complaints of several of the person's agencies. */
    public boolean isSeveral() {
        return !getChoices().isEmpty() && getCurrent() == null;
    }
}
