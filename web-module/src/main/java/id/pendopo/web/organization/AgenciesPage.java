package id.pendopo.web.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.AgencyKind;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyFilter;
import id.pendopo.service.organization.AgencyReading;
import id.pendopo.service.organization.AgencyRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The list of agencies; the address holds filters and place. */
@Named
@RequestScoped
public class AgenciesPage {

    private static final int ROWS = 25;

    @Inject
    private AgencyReading reading;

    @Inject
    private CurrentCaller caller;

    private Page<AgencyRow> page;

    @PostConstruct
    void load() {
        AgencyFilter filter = AgencyFilter.parse(
                Faces.getRequestParameter("q"), Faces.getRequestParameter("kind"), Faces.getRequestParameter("state"));
        page = reading.list(filter, Faces.getRequestParameter("cursor"), ROWS);
    }

    public Page<AgencyRow> getPage() {
        return page;
    }

    public AgencyKind[] getKinds() {
        return AgencyKind.values();
    }

    public AgencyFilter.State[] getStates() {
        return new AgencyFilter.State[] {AgencyFilter.State.CLOSED, AgencyFilter.State.ALL};
    }

    public boolean isMayManage() {
        return caller.get().scope(Permission.ORGANIZATION_MANAGE).governmentWide();
    }
}
