package id.pendopo.web.organization;

import id.pendopo.service.organization.AgencyImport;
import id.pendopo.service.organization.ImportPreview;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes over the list of agencies. */
@Named
@ViewScoped
public class AgencyImportPage extends ImportPage {

    @Inject
    private AgencyImport agencies;

    @Override
    protected ImportPreview preview(byte[] bytes) {
        return agencies.preview(bytes);
    }

    @Override
    protected void load(byte[] bytes) {
        agencies.load(bytes);
    }

    @Override
    public String getList() {
        return OrganizationNavigation.AGENCIES;
    }
}
