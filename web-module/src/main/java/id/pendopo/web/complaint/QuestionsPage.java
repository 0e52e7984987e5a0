package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.service.complaint.QuestionRef;
import id.pendopo.service.complaint.Questions;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;

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
    private QuestionKind kind;
    private String englishName;
    private String help;
    private String englishHelp;
    private Integer place;
    private boolean required;
    private boolean open;
    private BigDecimal least;
    private BigDecimal most;
    private Integer longest;
    private final OptionRows options = new OptionRows();

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
            place = Math.min(
                    ComplaintLimits.QUESTION_PLACE,
                    1
                            + getAll().stream()
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
        kind = question.kind();
        englishName = question.englishLabel();
        help = question.help();
        englishHelp = question.englishHelp();
        place = question.place();
        required = question.required();
        open = question.open();
        least = bare(question.least());
        most = bare(question.most());
        longest = question.longest();
        options.take(question.options());
    }

    private static BigDecimal bare(BigDecimal limit) {
        return limit == null ? null : new BigDecimal(limit.stripTrailingZeros().toPlainString());
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
                kind,
                getName(),
                englishName,
                help,
                englishHelp,
                place,
                required,
                open,
                isActive(),
                least,
                most,
                longest,
                options.wanted());
    }

    /** All, or those of the category in the address. */
    public List<QuestionRef> getListed() {
        return getAll().stream()
                .filter(one -> of == null || of.isEmpty() || one.categoryCode().equals(of))
                .toList();
    }

    public List<SelectItem> getKinds() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return Arrays.stream(QuestionKind.values())
                .map(one -> new SelectItem(one, texts.label(one)))
                .toList();
    }

    public boolean isNumber() {
        return kind == QuestionKind.NUMBER;
    }

    public boolean isWords() {
        return kind != null && kind.isWords();
    }

    public boolean isChoice() {
        return kind != null && kind.isChoice();
    }

    /** The longest answer a text may have. */
    public int getLongestLimit() {
        return kind == QuestionKind.LONG_TEXT ? ComplaintLimits.ANSWER_TEXT : ComplaintLimits.ANSWER_LINE;
    }

    public OptionRows getOptions() {
        return options;
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

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public String getEnglishHelp() {
        return englishHelp;
    }

    public void setEnglishHelp(String englishHelp) {
        this.englishHelp = englishHelp;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public BigDecimal getLeast() {
        return least;
    }

    public void setLeast(BigDecimal least) {
        this.least = least;
    }

    public BigDecimal getMost() {
        return most;
    }

    public void setMost(BigDecimal most) {
        this.most = most;
    }

    public Integer getLongest() {
        return longest;
    }

    public void setLongest(Integer longest) {
        this.longest = longest;
    }
}
