package id.pendopo.web.survey;

import id.pendopo.domain.survey.Fraction;
import id.pendopo.domain.survey.StandardElement;
import id.pendopo.service.survey.ElementText;
import id.pendopo.service.survey.OwnQuestion;
import id.pendopo.service.survey.Questionnaire;
import id.pendopo.service.survey.SurveyPeriodRef;
import id.pendopo.service.survey.SurveyPeriods;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What is asked in a period: the elements of the regulation, the unit's own, and what each weighs. */
@Named("surveyQuestionsPage")
@ViewScoped
public class QuestionsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int CODE = 40;

    @Inject
    private SurveyPeriods periods;

    @Inject
    private ListRequest address;

    private SurveyPeriodRef period;
    private List<ElementField> elements = new ArrayList<>();
    private List<OwnQuestion> own = List.of();
    private boolean equal;
    private String code;
    private String name;
    private String nameEn;
    private String question;
    private String questionEn;
    private String answers;
    private String answersEn;
    private String weight;

    public void open() {
        String wanted = address.text("period", CODE);
        period = periods.find(wanted == null ? "" : wanted);
        Set<String> standard = StandardElement.of(period.method()).stream()
                .map(StandardElement::name)
                .collect(Collectors.toSet());
        Questionnaire questionnaire = periods.questionnaire(period.code());
        own = questionnaire.questions();
        for (ElementText element : questionnaire.elements()) {
            elements.add(new ElementField(element, !standard.contains(element.code())));
        }
    }

    public String save() {
        List<ElementText> wanted = new ArrayList<>();
        for (ElementField field : elements) {
            if (!field.isRemoved()) {
                wanted.add(equal ? field.getElement() : field.wanted());
            }
        }
        if (code != null && !code.isBlank()) {
            Fraction own = equal ? Fraction.ONE : ElementField.weight(weight, "weight");
            wanted.add(
                    new ElementText(code, name, nameEn, question, questionEn, lines(answers), lines(answersEn), own));
        }
        if (equal) {
            Fraction each = Fraction.of(1, wanted.size());
            wanted.replaceAll(element -> ElementField.with(element, each));
        }
        periods.ask(period.code(), period.version(), wanted);
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("survey.questions.saved"));
        return "/survey/questions.xhtml?faces-redirect=true&period=" + period.code();
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public SurveyPeriodRef getPeriod() {
        return period;
    }

    public List<ElementField> getElements() {
        return elements;
    }

    /** What is asked besides the elements. */
    public List<OwnQuestion> getOwn() {
        return own;
    }

    public String label(OwnQuestion one) {
        return one.label(Faces.getLocale());
    }

    public boolean isEqual() {
        return equal;
    }

    public void setEqual(boolean equal) {
        this.equal = equal;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getQuestionEn() {
        return questionEn;
    }

    public void setQuestionEn(String questionEn) {
        this.questionEn = questionEn;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }

    public String getAnswersEn() {
        return answersEn;
    }

    public void setAnswersEn(String answersEn) {
        this.answersEn = answersEn;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }
}
