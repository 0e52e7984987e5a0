package id.pendopo.web.standard;

import id.pendopo.service.organization.ImportPreview;
import id.pendopo.service.standard.PointImport;
import id.pendopo.web.organization.ImportPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes over service points from a file. */
@Named
@ViewScoped
public class PointImportPage extends ImportPage {

    private static final long serialVersionUID = 1;

    @Inject
    private PointImport points;

    @Override
    protected ImportPreview preview(byte[] bytes) {
        return points.preview(bytes);
    }

    @Override
    protected void load(byte[] bytes) {
        points.load(bytes);
    }

    @Override
    public String getList() {
        return StandardNavigation.POINTS;
    }
}
