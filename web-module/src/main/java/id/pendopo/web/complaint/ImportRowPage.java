package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ImportCorrections;
import id.pendopo.service.complaint.ImportField;
import id.pendopo.service.complaint.ImportProblem;
import id.pendopo.service.complaint.ImportTrouble;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Corrects one row of an import, cell by cell. */
@Named
@ViewScoped
public class ImportRowPage implements Serializable {

    /** One cell of the row. */
    public static final class Cell implements Serializable {
        private final ImportField field;
        private final String heading;
        private final boolean wrong;
        private String text;

        private Cell(ImportField field, String heading, boolean wrong, String text) {
            this.field = field;
            this.heading = heading;
            this.wrong = wrong;
            this.text = text;
        }

        public ImportField getField() {
            return field;
        }

        public String getHeading() {
            return heading;
        }

        public boolean isWrong() {
            return wrong;
        }

        public boolean isLong() {
            return field == ImportField.STORY || field == ImportField.ANSWER;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    @Inject
    private OnceToken once;

    @Inject
    private ImportCorrections corrections;

    private String id;
    private int line;
    private ImportTrouble row;
    private List<Cell> cells = List.of();

    /** @return the list of imports if none is named */
    public String open() {
        if (id == null) {
            return ImportPlaces.LIST + "?faces-redirect=true";
        }
        row = corrections.row(ImportPlaces.number(id), line);
        cells = row.cells().entrySet().stream()
                .map(entry -> new Cell(
                        entry.getKey(),
                        row.headings().get(entry.getKey()),
                        row.problems().stream().anyMatch(problem -> problem.field() == entry.getKey()),
                        entry.getValue()))
                .toList();
        return null;
    }

    public String save() {
        return once.run(() -> {
            Map<ImportField, String> texts = new EnumMap<>(ImportField.class);
            cells.forEach(cell -> texts.put(cell.field, cell.text == null ? "" : cell.text));
            String number = corrections.correct(ImportPlaces.number(id), line, texts);
            WebTexts words = WebTexts.of(Faces.getLocale());
            Messages.addFlashGlobalInfo(
                    number == null
                            ? words.get("complaint.import.row.known", line)
                            : words.get("complaint.import.row.taken", line, number));
            return ImportPlaces.progress(id);
        });
    }

    public String leaveOut() {
        corrections.leaveOut(ImportPlaces.number(id), line);
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.import.row.left", line));
        return ImportPlaces.progress(id);
    }

    public List<ImportProblem> getProblems() {
        return row.problems();
    }

    public ImportTrouble getRow() {
        return row;
    }

    public List<Cell> getCells() {
        return cells;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getLine() {
        return line;
    }

    public void setLine(int line) {
        this.line = line;
    }
}
