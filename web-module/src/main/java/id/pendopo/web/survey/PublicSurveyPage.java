package id.pendopo.web.survey;

import id.pendopo.domain.survey.Education;
import id.pendopo.domain.survey.Job;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.Sex;
import id.pendopo.service.survey.ElementText;
import id.pendopo.service.survey.NewAnswer;
import id.pendopo.service.survey.PublicSurvey;
import id.pendopo.web.complaint.QuestionField;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Public: answering about one service. The form keeps no state on the server; who answers is not asked. */
@Named
@RequestScoped
public class PublicSurveyPage {

    @Inject
    private PublicSurvey survey;

    @Inject
    private SurveyChoices choices;

    @Inject
    private HttpServletRequest request;

    private PublicSurvey.Form form;
    private List<MarkField> marks;
    private List<QuestionField> questions;
    private String code;
    private Sex sex;
    private String age;
    private Education education;
    private Job job;
    private String jobOther;
    private String comment;

    /** What is asked comes with the form, or in the address when the page is opened. */
    public PublicSurvey.Form getForm() {
        if (form == null) {
            form = survey.form(request.getParameter("s"));
        }
        return form;
    }

    public List<MarkField> getMarks() {
        if (marks == null) {
            marks = new ArrayList<>();
            for (ElementText element : getForm().questionnaire().elements()) {
                marks.add(new MarkField(element, marks.size() + 1, Faces.getLocale()));
            }
        }
        return marks;
    }

    /** What is asked besides the elements. */
    public List<QuestionField> getQuestions() {
        if (questions == null) {
            questions = getForm().questionnaire().questions().stream()
                    .map(question -> new QuestionField(question, "questions."))
                    .toList();
        }
        return questions;
    }

    public String send() {
        Map<String, Integer> given = new LinkedHashMap<>();
        for (MarkField field : getMarks()) {
            if (field.getMark() != null) {
                given.put(field.getCode(), field.getMark());
            }
        }
        String target = getForm().target().code();
        Profile profile = new Profile(null, sex, Ages.of(age), education, job, jobOther);
        Map<String, List<String>> said = new LinkedHashMap<>();
        getQuestions().forEach(field -> said.put(field.getCode(), field.given()));
        survey.answer(
                new NewAnswer(target, given, profile, comment, null, null, said), request.getParameter("proof"), code);
        return "/public/survey-done.xhtml?faces-redirect=true";
    }

    /** Whose it is, where, and in which survey. */
    public String getLead() {
        String place = getForm().target().place();
        return choices.agencyName(getForm().target().agencyId()) + (place.isEmpty() ? "" : " · " + place) + " · "
                + getForm().period().name();
    }

    /** The one-time code; it may come with the address of the slip. */
    public String getCode() {
        return code == null ? request.getParameter("k") : code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public String getAge() {
        return age;
    }

    public void setAge(String age) {
        this.age = age;
    }

    public Education getEducation() {
        return education;
    }

    public void setEducation(Education education) {
        this.education = education;
    }

    public Job getJob() {
        return job;
    }

    public void setJob(Job job) {
        this.job = job;
    }

    public String getJobOther() {
        return jobOther;
    }

    public void setJobOther(String jobOther) {
        this.jobOther = jobOther;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
