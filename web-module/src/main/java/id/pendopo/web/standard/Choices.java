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
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;

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

    /*
     * Ready to be offered where many look at once: naming a hundred choices one by one through expressions takes a page
     * longer than reading its list.
     */

    public List<SelectItem> getAgencyItems() {
        return agencies.active().stream()
                .map(agency -> new SelectItem(agency.code(), agency.name()))
                .toList();
    }

    public List<SelectItem> getDistrictItems() {
        return regions.districts().stream()
                .map(district -> new SelectItem(district.code(), district.name()))
                .toList();
    }

    public List<SelectItem> getLifeEventItems() {
        return named(LifeEvent.values());
    }

    public List<SelectItem> getModeItems() {
        return named(ServiceMode.values());
    }

    public List<SelectItem> getAudienceItems() {
        return named(Audience.values());
    }

    private static List<SelectItem> named(Enum<?>[] constants) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant, texts.label(constant)))
                .toList();
    }
}
