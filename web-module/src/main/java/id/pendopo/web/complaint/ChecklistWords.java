package id.pendopo.web.complaint;

import id.pendopo.service.complaint.AnswerChecklist;
import id.pendopo.service.complaint.ChecklistItemRef;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The checklist of final answers in the language of the page: what may be ticked, and what was. */
@Named("checklistWords")
@RequestScoped
public class ChecklistWords {

    /** An item beside an answer that waits, and whether it was ticked. */
    public record Line(String name, boolean ticked) {}

    @Inject
    private AnswerChecklist checklist;

    private final Locale locale = Faces.getLocale();

    /** What may be ticked for an answer. */
    public List<SelectItem> getItems() {
        String required = WebTexts.of(locale).get("complaint.checklist.required");
        return checklist.all().stream()
                .filter(ChecklistItemRef::active)
                .map(item -> new SelectItem(item.code(), item.name(locale), item.required() ? required : null))
                .toList();
    }

    /** What is looked at now and what was ticked then, in order; nothing where no list was kept or no answer waits. */
    public List<Line> lines(List<String> ticked) {
        if (ticked == null) {
            return List.of();
        }
        return checklist.all().stream()
                .filter(item -> item.active() || ticked.contains(item.code()))
                .map(item -> new Line(item.name(locale), ticked.contains(item.code())))
                .toList();
    }

    /**
     * What an entry of the history says was ticked.
     *
     * @param ticked codes with commas between them
     */
    String ticked(String ticked) {
        WebTexts texts = WebTexts.of(locale);
        if (ticked.isEmpty()) {
            return texts.get("complaint.checklist.nothing");
        }
        return texts.get(
                "complaint.checklist.ticked",
                Stream.of(ticked.split(",")).map(this::name).collect(Collectors.joining("; ")));
    }

    private String name(String code) {
        return checklist.all().stream()
                .filter(item -> item.code().equals(code))
                .map(item -> item.name(locale))
                .findFirst()
                .orElse(code);
    }
}
