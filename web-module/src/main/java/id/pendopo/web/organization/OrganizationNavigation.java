package id.pendopo.web.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who the agencies are and where the districts lie: everybody may look it up. */
@ApplicationScoped
public class OrganizationNavigation implements NavigationSection {

    static final String AGENCIES = "/admin/agencies/index.xhtml";
    static final String REGIONS = "/admin/regions/index.xhtml";
    static final String GOVERNMENT = "/admin/government.xhtml";
    static final String AGENCY = "/admin/agencies/agency.xhtml";

    @Override
    public int order() {
        return 710;
    }

    @Override
    public String title() {
        return "organization.nav.section";
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry("organization.nav.agencies", "building", AGENCIES),
                new NavigationEntry("organization.nav.regions", "map", REGIONS),
                new NavigationEntry(
                        "organization.nav.government", "image", GOVERNMENT, Permission.ORGANIZATION_MANAGE));
    }
}
