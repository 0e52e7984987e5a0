package id.pendopo.web.organization;

import id.pendopo.service.organization.ImportPreview;
import id.pendopo.service.organization.RegionImport;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes over districts and villages. */
@Named
@ViewScoped
public class RegionImportPage extends ImportPage {

    @Inject
    private RegionImport regions;

    @Override
    protected ImportPreview preview(byte[] bytes) {
        return regions.preview(bytes);
    }

    @Override
    protected void load(byte[] bytes) {
        regions.load(bytes);
    }

    @Override
    public String getList() {
        return OrganizationNavigation.REGIONS;
    }
}
