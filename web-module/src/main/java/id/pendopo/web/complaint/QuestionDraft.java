package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.omnifaces.util.Faces;

/** What is typed about a question that people are asked: of what kind it is, in which words, and what an answer must keep to. */
public class QuestionDraft implements Serializable {

    private static final long serialVersionUID = 1;

    private QuestionKind kind;
    private String englishLabel;
    private String help;
    private String englishHelp;
    private Integer place;
    private boolean required;
    private BigDecimal least;
    private BigDecimal most;
    private Integer longest;
    private final OptionRows options = new OptionRows();

    /** The kinds to choose from, in the language of the page. */
    public static List<SelectItem> kinds(Predicate<QuestionKind> offered) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return Arrays.stream(QuestionKind.values())
                .filter(offered)
                .map(one -> new SelectItem(one, texts.label(one)))
                .toList();
    }

    /** After the last of the places that are taken. */
    public void placeAfter(int last) {
        place = Math.min(ComplaintLimits.QUESTION_PLACE, 1 + last);
    }

    /** What an answer must keep to, as it is kept. */
    public void limit(BigDecimal lowest, BigDecimal highest, Integer characters) {
        least = bare(lowest);
        most = bare(highest);
        longest = characters;
    }

    private static BigDecimal bare(BigDecimal limit) {
        return limit == null ? null : new BigDecimal(limit.stripTrailingZeros().toPlainString());
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

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
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
