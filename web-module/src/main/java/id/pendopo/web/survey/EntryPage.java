package id.pendopo.web.survey;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.survey.Education;
import id.pendopo.domain.survey.Job;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.Session;
import id.pendopo.domain.survey.Sex;
import id.pendopo.domain.survey.Suspicion;
import id.pendopo.service.survey.AnswerEntry;
import id.pendopo.service.survey.ElementText;
import id.pendopo.service.survey.NewAnswer;
import id.pendopo.service.survey.PublicSurvey;
import id.pendopo.service.survey.Questionnaire;
import id.pendopo.service.survey.SurveyTargetRef;
import id.pendopo.service.survey.SurveyTargets;
import id.pendopo.service.survey.TakenAnswer;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Paper forms, entered with the keyboard alone: a digit for each answer, Enter for the next form. */
@Named("surveyEntryPage")
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String HERE = "/survey/enter.xhtml?faces-redirect=true&s=";
    private static final int CODE = 12;

    @Inject
    private SurveyTargets targets;

    @Inject
    private PublicSurvey survey;

    @Inject
    private AnswerEntry entry;

    @Inject
    private ListRequest address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OnceToken once;

    private transient List<SurveyTargetRef> all;
    private String code;
    private SurveyTargetRef target;
    private List<MarkField> marks = new ArrayList<>();
    private final List<TypedAnswer> own = new ArrayList<>();
    private LocalDate day;
    private String sheet;
    private String sex;
    private String age;
    private String education;
    private String job;
    private String jobOther;
    private String session;
    private String comment;

    /** Opens the form for what the address names, or the list to choose from. */
    public void open() {
        code = address.text("s", CODE);
        day = address.day("day");
        if (code != null) {
            target = getAll().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("survey.targetNotFound"));
            Questionnaire questionnaire = survey.form(code).questionnaire();
            for (ElementText element : questionnaire.elements()) {
                marks.add(new MarkField(element, marks.size() + 1, Faces.getLocale()));
            }
            questionnaire.questions().forEach(one -> own.add(new TypedAnswer(one, Faces.getLocale())));
        }
    }

    public String save() {
        String key = "form:" + request.getParameter(OnceToken.PARAMETER);
        return once.run(() -> {
            Map<String, Integer> given = new LinkedHashMap<>();
            for (MarkField field : marks) {
                Integer mark = field.typedMark();
                if (mark != null) {
                    given.put(field.getCode(), mark);
                }
            }
            Map<String, List<String>> said = new LinkedHashMap<>();
            own.forEach(field -> said.put(field.getCode(), field.given()));
            TakenAnswer taken = entry.enter(new NewAnswer(code, given, profile(), comment, day, sheet, said), key);
            WebTexts texts = WebTexts.of(Faces.getLocale());
            if (taken.suspicion().contains(Suspicion.DUPLICATE)) {
                Messages.addFlashGlobalWarn(texts.get("survey.enter.savedTwice"));
            } else {
                Messages.addFlashGlobalInfo(texts.get("survey.enter.saved"));
            }
            return HERE + code + (day == null ? "" : "&day=" + day);
        });
    }

    private Profile profile() {
        return new Profile(
                numbered("session", session, Session.values()),
                sexTyped(),
                Ages.of(age),
                numbered("education", education, Education.values()),
                numbered("job", job, Job.values()),
                jobOther);
    }

    private Sex sexTyped() {
        String letter = sex == null ? "" : sex.strip().toUpperCase(Locale.ROOT);
        return switch (letter) {
            case "" -> null;
            case "L", "M" -> Sex.MALE;
            case "P", "F" -> Sex.FEMALE;
            default -> throw new InvalidInputException("sex", "survey.sexTyped");
        };
    }

    private static <E> E numbered(String field, String typed, E[] constants) {
        if (typed == null || typed.isBlank() || "0".equals(typed.strip())) {
            return null;
        }
        String digit = typed.strip();
        if (digit.length() != 1 || digit.charAt(0) < '1' || digit.charAt(0) > '0' + constants.length) {
            throw new InvalidInputException(field, "survey.numberTyped", constants.length);
        }
        return constants[digit.charAt(0) - '1'];
    }

    public List<SurveyTargetRef> getAll() {
        if (all == null) {
            all = targets.enterable();
        }
        return all;
    }

    public SurveyTargetRef getTarget() {
        return target;
    }

    public boolean isChosen() {
        return target != null;
    }

    public List<MarkField> getMarks() {
        return marks;
    }

    /** What is asked besides the elements. */
    public List<TypedAnswer> getOwn() {
        return own;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public String getSex() {
        return sex;
    }

    public void setSex(String sex) {
        this.sex = sex;
    }

    public String getAge() {
        return age;
    }

    public void setAge(String age) {
        this.age = age;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public String getJobOther() {
        return jobOther;
    }

    public void setJobOther(String jobOther) {
        this.jobOther = jobOther;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
