package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.service.complaint.ImportDates;
import id.pendopo.service.complaint.ImportField;
import id.pendopo.service.complaint.ImportMapping;
import id.pendopo.service.complaint.ImportProblem;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What the pages of imports offer and say. */
@Named
@RequestScoped
public class ImportWords {

    private static final List<ComplaintState> STATES = List.of(
            ComplaintState.AWAITING_VERIFICATION,
            ComplaintState.AWAITING_FOLLOW_UP,
            ComplaintState.IN_PROGRESS,
            ComplaintState.CLOSED);

    @Inject
    private Choices choices;

    public List<SelectItem> getDates() {
        WebTexts texts = texts();
        return Arrays.stream(ImportDates.values())
                .map(way -> new SelectItem(way, texts.label(way)))
                .toList();
    }

    /** What a word of a column may stand for, and that its rows are left out. */
    public List<SelectItem> codes(ImportField field) {
        WebTexts texts = texts();
        List<SelectItem> codes = new ArrayList<>();
        codes.add(new SelectItem(ImportMapping.SKIP, texts.get("complaint.import.leaveOut")));
        switch (field) {
            case CLASS -> Arrays.stream(ComplaintClass.values())
                    .forEach(type -> codes.add(new SelectItem(type.name(), texts.label(type))));
            case STATE -> STATES.forEach(state -> codes.add(new SelectItem(state.name(), texts.label(state))));
            case CATEGORY -> codes.addAll(choices.getCategories());
            case AGENCY -> codes.addAll(choices.getAgencies());
            default -> throw new IllegalArgumentException(field.name());
        }
        return codes;
    }

    public String problem(ImportProblem problem) {
        Object[] arguments = problem.arguments().stream()
                .map(argument -> argument.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(argument) : argument)
                .toArray();
        return texts().get("error." + problem.code(), arguments);
    }

    /** All problems of a row in one line. */
    public String problems(List<ImportProblem> problems) {
        WebTexts texts = texts();
        return problems.stream()
                .map(one -> (one.field() == null ? "" : texts.label(one.field()) + ": ") + problem(one))
                .collect(Collectors.joining(" "));
    }

    public String fields(List<ImportField> fields) {
        WebTexts texts = texts();
        return fields.stream().map(texts::label).collect(Collectors.joining(", "));
    }

    /** How long something takes, roughly. */
    public String about(Duration time) {
        if (time == null) {
            return texts().get("complaint.import.left.unknown");
        }
        return time.toMinutes() > 0
                ? texts().get("complaint.import.left.minutes", time.toMinutes() + 1)
                : texts().get("complaint.import.left.seconds", time.toSeconds());
    }

    private static WebTexts texts() {
        return WebTexts.of(Faces.getLocale());
    }
}
