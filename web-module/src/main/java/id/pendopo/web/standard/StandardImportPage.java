package id.pendopo.web.standard;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.platform.OfficeTables;
import id.pendopo.service.standard.StandardImport;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Takes standards over from a workbook or a document: bring it, see what was understood, say what is not clear, make drafts. */
@Named
@ViewScoped
public class StandardImportPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NAME = 200;

    @Inject
    private StandardImport imports;

    @Inject
    private OnceToken once;

    private transient Part file;
    private byte[] content;
    private String name;
    private List<StandardImport.Target> services = List.of();
    private List<FoundRow> found = List.of();

    /** Reads the file and shows what is in it. */
    public void bring() throws IOException {
        if (file == null) {
            throw new InvalidInputException("file", "input.required");
        }
        byte[] brought;
        try (InputStream in = file.getInputStream()) {
            brought = in.readNBytes(OfficeTables.MAX_BYTES + 1);
        }
        StandardImport.Look look = imports.look(brought);
        String submitted = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        name = submitted.substring(0, Math.min(NAME, submitted.length()));
        content = brought;
        services = look.services();
        List<FoundRow> rows = new ArrayList<>();
        look.standards().forEach(one -> rows.add(new FoundRow(one, rows.size())));
        found = rows;
    }

    public String take() {
        return once.run(() -> {
            int drafts = imports.load(
                            content, name, found.stream().map(FoundRow::choice).toList())
                    .size();
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("standard.load.done", drafts));
            return StandardNavigation.SERVICES + "?faces-redirect=true";
        });
    }

    /** Back to choosing a file. */
    public void again() {
        found = List.of();
        content = null;
    }

    public boolean isBrought() {
        return !found.isEmpty();
    }

    public List<FoundRow> getFound() {
        return found;
    }

    public String getSummary() {
        long clear = found.stream().filter(row -> row.getService() != null).count();
        return WebTexts.of(Faces.getLocale()).get("standard.load.summary", found.size(), clear);
    }

    /** Services without a draft; one cannot begin beside another. */
    public List<SelectItem> getServices() {
        return services.stream()
                .filter(service -> !service.draft())
                .map(service -> new SelectItem(service.code(), service.name()))
                .toList();
    }

    /** Whether services were left out because a version of their standard is on its way. */
    public boolean isBusy() {
        return services.stream().anyMatch(StandardImport.Target::draft);
    }

    public List<SelectItem> getComponents() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return Arrays.stream(StandardComponent.values())
                .map(one -> new SelectItem(one, one.number() + ". " + texts.label(one)))
                .toList();
    }

    public String getName() {
        return name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
