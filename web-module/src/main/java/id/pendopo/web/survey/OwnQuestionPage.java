package id.pendopo.web.survey;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.survey.OwnQuestion;
import id.pendopo.service.survey.SurveyPeriodRef;
import id.pendopo.service.survey.SurveyPeriods;
import id.pendopo.service.survey.SurveyQuestions;
import id.pendopo.web.complaint.OptionRows;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One question a survey asks besides its elements, while the period is a draft. */
@Named("surveyOwnQuestionPage")
@ViewScoped
public class OwnQuestionPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int CODE = 40;

    @Inject
    private SurveyPeriods periods;

    @Inject
    private SurveyQuestions questions;

    @Inject
    private ListRequest address;

    @Inject
    private OnceToken once;

    private SurveyPeriodRef period;
    private String known;
    private String code;
    private QuestionKind kind;
    private String label;
    private String englishLabel;
    private String help;
    private String englishHelp;
    private Integer place;
    private boolean required;
    private BigDecimal least;
    private BigDecimal most;
    private Integer longest;
    private final OptionRows options = new OptionRows();

    /** Opens the question the address names, or a new one of the period. */
    public void open() {
        String wanted = address.text("period", CODE);
        period = periods.find(wanted == null ? "" : wanted);
        List<OwnQuestion> asked = periods.questionnaire(period.code()).questions();
        known = address.text("question", CODE);
        if (known == null) {
            place = Math.min(
                    ComplaintLimits.QUESTION_PLACE,
                    1 + asked.stream().mapToInt(OwnQuestion::place).max().orElse(0));
        } else {
            take(asked.stream()
                    .filter(one -> one.code().equals(known))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("survey.notFound")));
        }
    }

    private void take(OwnQuestion question) {
        code = question.code();
        kind = question.kind();
        label = question.label();
        englishLabel = question.englishLabel();
        help = question.help();
        englishHelp = question.englishHelp();
        place = question.place();
        required = question.required();
        least = bare(question.least());
        most = bare(question.most());
        longest = question.longest();
        options.take(question.offered());
    }

    private static BigDecimal bare(BigDecimal limit) {
        return limit == null ? null : new BigDecimal(limit.stripTrailingZeros().toPlainString());
    }

    public String save() {
        return once.run(() -> {
            questions.save(period.code(), period.version(), known, wanted());
            return said("survey.question.saved");
        });
    }

    public String remove() {
        questions.remove(period.code(), period.version(), known);
        return said("survey.question.removed");
    }

    private String said(String text) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(text));
        return "/survey/questions.xhtml?faces-redirect=true&period=" + period.code();
    }

    private OwnQuestion wanted() {
        return new OwnQuestion(
                0,
                code,
                kind,
                label,
                englishLabel,
                help,
                englishHelp,
                place == null ? 0 : place,
                required,
                least,
                most,
                longest,
                options.wanted());
    }

    public boolean isNew() {
        return known == null;
    }

    public SurveyPeriodRef getPeriod() {
        return period;
    }

    /** Every kind but a day, which no tablet at a counter asks for well. */
    public List<SelectItem> getKinds() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return Arrays.stream(QuestionKind.values())
                .filter(one -> one != QuestionKind.DATE)
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getEnglishLabel() {
        return englishLabel;
    }

    public void setEnglishLabel(String englishLabel) {
        this.englishLabel = englishLabel;
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
