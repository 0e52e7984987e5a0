package id.pendopo.web.survey;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.survey.StandardElement;
import id.pendopo.service.complaint.BroughtTable;
import id.pendopo.service.survey.AnswerColumns;
import id.pendopo.service.survey.AnswerColumns.Other;
import id.pendopo.service.survey.AnswerImport;
import id.pendopo.service.survey.ElementText;
import id.pendopo.service.survey.OwnQuestion;
import id.pendopo.service.survey.SurveyCodes;
import id.pendopo.service.survey.SurveyTargetRef;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.RowErrors;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Answers from a file: bring it, say which column is what, see what it would do, take it. Elements are never guessed by
 * their number, and whoever imports confirms the two that many files have the other way round.
 */
@Named("surveyImportPage")
@ViewScoped
public class AnswerImportPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int CODE = 12;
    private static final int NAME = 200;

    @Inject
    private AnswerImport imports;

    @Inject
    private SurveyCodes codes;

    @Inject
    private ListRequest address;

    @Inject
    private OnceToken once;

    private SurveyTargetRef target;
    private transient Part file;
    private byte[] content;
    private String name;
    private AnswerImport.Look look;
    private List<ColumnField> elements = List.of();
    private List<ColumnField> own = List.of();
    private List<ColumnField> others = List.of();
    private LocalDate day;
    private boolean checked;
    private List<RowErrors.Line> errors = List.of();
    private int answers;
    private int suspects;
    private int alike;

    public void open() {
        target = codes.of(address.text("s", CODE)).target();
    }

    /** Reads the headings of what was brought. */
    public void bring() throws IOException {
        if (file == null) {
            throw new InvalidInputException("file", "input.required");
        }
        try (InputStream in = file.getInputStream()) {
            content = in.readNBytes(BroughtTable.MAX_BYTES + 1);
        }
        String submitted = file.getSubmittedFileName();
        name = submitted == null || submitted.isBlank() ? "-" : submitted.strip();
        name = name.substring(0, Math.min(NAME, name.length()));
        AnswerImport.Look found = imports.look(target.code(), content);
        elements = new ArrayList<>();
        for (ElementText element : found.questionnaire().elements()) {
            elements.add(new ColumnField(
                    element.code(),
                    element.name(Faces.getLocale()),
                    "elements." + element.code(),
                    found.suggested().get(element.code())));
        }
        own = new ArrayList<>();
        for (OwnQuestion question : found.questionnaire().questions()) {
            own.add(new ColumnField(
                    question.code(),
                    question.label(Faces.getLocale()),
                    "questions." + question.code(),
                    found.suggested().get(question.code())));
        }
        others = new ArrayList<>();
        WebTexts texts = WebTexts.of(Faces.getLocale());
        for (Other other : Other.values()) {
            others.add(new ColumnField(other.name(), texts.label(other), "others." + other.name(), null));
        }
        look = found;
    }

    /** Reads every row with these columns, and takes nothing yet. */
    public void check() {
        answers = 0;
        if (isSwappable() && !checked) {
            throw new InvalidInputException("checked", "survey.import.checked");
        }
        AnswerImport.Outcome outcome = imports.check(target.code(), content, columns());
        errors = RowErrors.lines(outcome.errors()).stream().map(this::named).toList();
        if (errors.isEmpty()) {
            answers = outcome.answers();
            suspects = outcome.suspects();
            alike = outcome.alike();
        }
    }

    public String take() {
        return once.run(() -> {
            AnswerImport.Outcome outcome = imports.take(target.code(), content, name, columns());
            Messages.addFlashGlobalInfo(
                    WebTexts.of(Faces.getLocale()).get("survey.import.done", outcome.answers(), outcome.suspects()));
            return "/survey/collect.xhtml?faces-redirect=true";
        });
    }

    /** Back to the columns. */
    public void again() {
        answers = 0;
        errors = List.of();
    }

    private AnswerColumns columns() {
        Map<String, Integer> marks = new HashMap<>();
        elements.stream()
                .filter(field -> field.getColumn() != null)
                .forEach(field -> marks.put(field.getCode(), field.getColumn()));
        Map<Other, Integer> rest = new HashMap<>();
        others.stream()
                .filter(field -> field.getColumn() != null)
                .forEach(field -> rest.put(Other.valueOf(field.getCode()), field.getColumn()));
        Map<String, Integer> said = new HashMap<>();
        own.stream()
                .filter(field -> field.getColumn() != null)
                .forEach(field -> said.put(field.getCode(), field.getColumn()));
        return new AnswerColumns(marks, rest, day, said);
    }

    /** A wrong cell by the heading of its column, as it stands in the file. */
    private RowErrors.Line named(RowErrors.Line line) {
        List<ColumnField> all = new ArrayList<>(elements);
        all.addAll(own);
        all.addAll(others);
        return all.stream()
                .filter(field -> field.getColumn() != null)
                .filter(field -> line.column().equals(field.getCode())
                        || line.column().equals("answers." + field.getCode())
                        || line.column().equals(field.getField()))
                .findFirst()
                .map(field -> new RowErrors.Line(
                        line.line(), look.columns().get(field.getColumn()).heading(), line.text()))
                .orElse(line);
    }

    /** The columns of the file, each with its first values. */
    public List<SelectItem> getColumns() {
        return look.columns().stream()
                .map(column -> new SelectItem(
                        column.number(),
                        column.heading()
                                + (column.samples().isEmpty() ? "" : " (" + String.join(", ", column.samples()) + ")")))
                .toList();
    }

    /** Whether both elements that are often swapped are asked. */
    public boolean isSwappable() {
        return elements.stream().anyMatch(field -> field.getCode().equals(StandardElement.SARPRAS.name()))
                && elements.stream().anyMatch(field -> field.getCode().equals(StandardElement.PENGADUAN.name()));
    }

    public boolean isBrought() {
        return look != null;
    }

    public boolean isReady() {
        return answers > 0;
    }

    public String getSummary() {
        return WebTexts.of(Faces.getLocale()).get("survey.import.summary", answers, suspects, alike);
    }

    public String getRows() {
        return WebTexts.of(Faces.getLocale()).get("survey.import.rows", look.rows());
    }

    public SurveyTargetRef getTarget() {
        return target;
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

    public List<ColumnField> getElements() {
        return elements;
    }

    public List<ColumnField> getOwn() {
        return own;
    }

    public List<ColumnField> getOthers() {
        return others;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    public List<RowErrors.Line> getErrors() {
        return errors;
    }
}
