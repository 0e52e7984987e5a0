package id.pendopo.web.complaint;

import id.pendopo.domain.platform.Page;
import id.pendopo.service.complaint.ComplaintImports;
import id.pendopo.service.complaint.ImportChange;
import id.pendopo.service.complaint.ImportCorrections;
import id.pendopo.service.complaint.ImportTrouble;
import id.pendopo.service.complaint.ImportView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** How far an import has come, and what a person must look at. */
@Named
@RequestScoped
public class ImportProgressPage {

    private static final int ROWS = 25;

    @Inject
    private ComplaintImports imports;

    @Inject
    private ImportCorrections corrections;

    @Inject
    private HttpServletRequest request;

    private ImportView view;
    private Page<ImportTrouble> wrong;
    private List<ImportChange> changed;

    private UUID number() {
        return ImportPlaces.number(request.getParameter("id"));
    }

    /** @return the list of imports if none is named */
    public String open() {
        if (request.getParameter("id") == null) {
            return ImportPlaces.LIST + "?faces-redirect=true";
        }
        getView();
        return null;
    }

    public ImportView getView() {
        if (view == null) {
            view = imports.view(number());
        }
        return view;
    }

    public Page<ImportTrouble> getWrong() {
        if (wrong == null) {
            wrong = corrections.wrong(number(), request.getParameter("cursor"), ROWS);
        }
        return wrong;
    }

    public List<ImportChange> getChanged() {
        if (changed == null) {
            changed = getView().changed() == 0 ? List.of() : corrections.changed(number());
        }
        return changed;
    }

    public String stop() {
        return done(imports::stop);
    }

    public String resume() {
        return done(imports::resume);
    }

    public String retry() {
        return done(imports::retry);
    }

    private String done(Consumer<UUID> deed) {
        deed.accept(number());
        return ImportPlaces.progress(number());
    }
}
