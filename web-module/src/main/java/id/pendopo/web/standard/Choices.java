package id.pendopo.web.standard;

import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.PointAccess;
import id.pendopo.domain.standard.PointKind;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the selects of the pages about services offer; all of it is in memory. */
@Named("standardChoices")
@ApplicationScoped
public class Choices {

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    public List<AgencyRef> getAgencies() {
        return agencies.active();
    }

    public List<ServiceKind> getKinds() {
        return List.of(ServiceKind.values());
    }

    public List<PointKind> getPointKinds() {
        return List.of(PointKind.values());
    }

    public List<PointAccess> getPointAccess() {
        return List.of(PointAccess.values());
    }

    public List<DistrictRef> getDistricts() {
        return regions.districts();
    }

    public List<StandardComponent> getComponents() {
        return List.of(StandardComponent.values());
    }

    public List<ServiceMode> getModes() {
        return List.of(ServiceMode.values());
    }

    public List<Audience> getAudiences() {
        return List.of(Audience.values());
    }

    public List<LifeEvent> getLifeEvents() {
        return List.of(LifeEvent.values());
    }
}
