package id.pendopo.web.standard;

import id.pendopo.service.organization.ImportPreview;
import id.pendopo.service.standard.ServiceImport;
import id.pendopo.web.organization.ImportPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes over services from a file. */
@Named
@ViewScoped
public class ServiceImportPage extends ImportPage {

    private static final long serialVersionUID = 1;

    @Inject
    private ServiceImport services;

    @Override
    protected ImportPreview preview(byte[] bytes) {
        return services.preview(bytes);
    }

    @Override
    protected void load(byte[] bytes) {
        services.load(bytes);
    }

    @Override
    public String getList() {
        return StandardNavigation.SERVICES;
    }
}
