package id.pendopo.web.complaint;

import id.pendopo.service.complaint.QuestionRef;
import id.pendopo.service.complaint.Questions;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * What categories ask, of all or of the one in the address ({@code category}), and the form for the question in the address
 * ({@code edit}, empty for a new one).
 */
@Named
@ViewScoped
public class QuestionsPage extends SettingsForm<QuestionRef> {

    private static final long serialVersionUID = 1;

    @Inject
    private Questions questions;

    private String of;
    private String category;
    private boolean open;
    private final QuestionDraft asked = new QuestionDraft();

    @Override
    public String getTrailType() {
        return "question";
    }

    @Override
    protected List<QuestionRef> readAll() {
        return questions.all();
    }

    @Override
    protected String codeOf(QuestionRef question) {
        return question.code();
    }

    @Override
    public void open() {
        category = of;
        super.open();
        if (isNew()) {
            placeLast();
        }
    }

    /** After the last one of the category. */
    public void placeLast() {
        if (isNew()) {
            asked.placeAfter(getAll().stream()
                    .filter(one -> one.categoryCode().equals(category))
                    .mapToInt(QuestionRef::place)
                    .max()
                    .orElse(0));
        }
    }

    @Override
    protected void take(QuestionRef question) {
        take(question.id(), question.version(), question.code(), question.label(), null, question.active());
        category = question.categoryCode();
        open = question.open();
        asked.setKind(question.kind());
        asked.setEnglishLabel(question.englishLabel());
        asked.setHelp(question.help());
        asked.setEnglishHelp(question.englishHelp());
        asked.setPlace(question.place());
        asked.setRequired(question.required());
        asked.limit(question.least(), question.most(), question.longest());
        asked.getOptions().take(question.options());
    }

    public String save() {
        return save(
                () -> questions.save(getId(), getVersion(), getCode(), change()),
                "complaint.questions.saved",
                "/admin/questions.xhtml");
    }

    private Questions.Change change() {
        return new Questions.Change(
                category,
                asked.getKind(),
                getName(),
                asked.getEnglishLabel(),
                asked.getHelp(),
                asked.getEnglishHelp(),
                asked.getPlace(),
                asked.isRequired(),
                open,
                isActive(),
                asked.getLeast(),
                asked.getMost(),
                asked.getLongest(),
                asked.getOptions().wanted());
    }

    /** All, or those of the category in the address. */
    public List<QuestionRef> getListed() {
        return getAll().stream()
                .filter(one -> of == null || of.isEmpty() || one.categoryCode().equals(of))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return QuestionDraft.kinds(one -> true);
    }

    public QuestionDraft getAsked() {
        return asked;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
