package id.pendopo.web.survey;

import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.survey.OwnQuestion;
import id.pendopo.service.survey.SurveyPeriodRef;
import id.pendopo.service.survey.SurveyPeriods;
import id.pendopo.service.survey.SurveyQuestions;
import id.pendopo.web.complaint.QuestionDraft;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
    private String label;
    private final QuestionDraft asked = new QuestionDraft();

    /** Opens the question the address names, or a new one of the period. */
    public void open() {
        String wanted = address.text("period", CODE);
        period = periods.find(wanted == null ? "" : wanted);
        List<OwnQuestion> others = periods.questionnaire(period.code()).questions();
        known = address.text("question", CODE);
        if (known == null) {
            asked.placeAfter(others.stream().mapToInt(OwnQuestion::place).max().orElse(0));
        } else {
            take(others.stream()
                    .filter(one -> one.code().equals(known))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("survey.notFound")));
        }
    }

    private void take(OwnQuestion question) {
        code = question.code();
        label = question.label();
        asked.setKind(question.kind());
        asked.setEnglishLabel(question.englishLabel());
        asked.setHelp(question.help());
        asked.setEnglishHelp(question.englishHelp());
        asked.setPlace(question.place());
        asked.setRequired(question.required());
        asked.limit(question.least(), question.most(), question.longest());
        asked.getOptions().take(question.offered());
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
                asked.getKind(),
                label,
                asked.getEnglishLabel(),
                asked.getHelp(),
                asked.getEnglishHelp(),
                asked.getPlace() == null ? 0 : asked.getPlace(),
                asked.isRequired(),
                asked.getLeast(),
                asked.getMost(),
                asked.getLongest(),
                asked.getOptions().wanted());
    }

    public boolean isNew() {
        return known == null;
    }

    public SurveyPeriodRef getPeriod() {
        return period;
    }

    /** Every kind but a day, which no tablet at a counter asks for well. */
    public List<SelectItem> getKinds() {
        return QuestionDraft.kinds(one -> one != QuestionKind.DATE);
    }

    public QuestionDraft getAsked() {
        return asked;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
