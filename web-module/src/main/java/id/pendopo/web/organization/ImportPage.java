package id.pendopo.web.organization;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.organization.ImportPreview;
import id.pendopo.service.organization.ImportPreview.Effect;
import id.pendopo.service.organization.ImportPreview.Outcome;
import id.pendopo.service.platform.CsvTable;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.RowErrors;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Takes over a list from a file, after a look at what would change. */
public abstract class ImportPage implements Serializable {

    /** What happens to one thing, as the preview lists it. */
    public record Row(long line, String code, String name, Effect effect) implements Serializable {}

    @Inject
    private OnceToken once;

    private transient Part file;
    private byte[] content;
    private List<RowErrors.Line> errors = List.of();
    private List<Row> rows = List.of();

    protected abstract ImportPreview preview(byte[] bytes);

    protected abstract void load(byte[] bytes);

    /** Where the list is. */
    public abstract String getList();

    public void look() throws IOException {
        rows = List.of();
        errors = List.of();
        if (file == null) {
            throw new InvalidInputException("file", "input.required");
        }
        try (InputStream in = file.getInputStream()) {
            content = in.readNBytes(CsvTable.MAX_BYTES + 1);
        }
        ImportPreview preview = preview(content);
        errors = RowErrors.lines(preview.errors());
        if (errors.isEmpty()) {
            rows = new ArrayList<>(preview.rows().stream().map(ImportPage::row).toList());
        }
    }

    private static Row row(Outcome outcome) {
        return new Row(outcome.line(), outcome.code(), outcome.name(), outcome.effect());
    }

    public String confirm() {
        return once.run(() -> {
            load(content);
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale())
                    .get("organization.import.done", count(Effect.NEW), count(Effect.CHANGED)));
            return getList() + (getList().contains("?") ? "&" : "?") + "faces-redirect=true";
        });
    }

    public void edit() {
        rows = List.of();
    }

    private long count(Effect effect) {
        return rows.stream().filter(row -> row.effect() == effect).count();
    }

    /** What would happen, in one sentence. */
    public String getSummary() {
        return WebTexts.of(Faces.getLocale())
                .get("organization.import.summary", count(Effect.NEW), count(Effect.CHANGED), count(Effect.UNCHANGED));
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public List<RowErrors.Line> getErrors() {
        return errors;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** What a row is told apart by, in words. */
    public String told(Row row) {
        return row.code();
    }
}
