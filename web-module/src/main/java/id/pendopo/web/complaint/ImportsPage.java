package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ComplaintImports;
import id.pendopo.service.complaint.ImportView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The last imports. */
@Named
@RequestScoped
public class ImportsPage {

    @Inject
    private ComplaintImports imports;

    private List<ImportView> last;

    public List<ImportView> getLast() {
        if (last == null) {
            last = imports.list();
        }
        return last;
    }

    /** Where an import is looked at: at its mapping until that is confirmed. */
    public String address(ImportView view) {
        return "UPLOADED".equals(view.state()) ? "/complaint/imports/mapping.xhtml" : "/complaint/imports/import.xhtml";
    }

    public String tone(ImportView view) {
        return switch (view.state()) {
            case "RUNNING" -> "info";
            case "DONE" -> view.wrong() > 0 ? "warn" : "ok";
            default -> "mute";
        };
    }

    public String icon(ImportView view) {
        return switch (view.state()) {
            case "RUNNING" -> "cog";
            case "DONE" -> view.wrong() > 0 ? "exclamation-triangle" : "check-circle";
            case "STOPPED" -> "pause";
            default -> "file-import";
        };
    }
}
