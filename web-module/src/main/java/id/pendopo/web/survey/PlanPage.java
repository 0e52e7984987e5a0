package id.pendopo.web.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.survey.ActionForm;
import id.pendopo.service.survey.ImprovementPlans;
import id.pendopo.service.survey.PlannedAction;
import id.pendopo.service.survey.Questionnaire;
import id.pendopo.service.survey.SurveyPeriodRef;
import id.pendopo.service.survey.SurveyPeriods;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What is done about the elements people were least satisfied with, and what became of it. */
@Named("surveyPlanPage")
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int CODE = 40;
    private static final int QUARTERS = 4;
    private static final String NEW = "new";

    @Inject
    private ImprovementPlans plans;

    @Inject
    private SurveyPeriods periods;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ListRequest address;

    @Inject
    private OnceToken once;

    private SurveyPeriodRef period;
    private Questionnaire questionnaire;
    private transient List<PlannedAction> all;
    private PlannedAction edited;
    private boolean adding;
    private String agency;
    private String element;
    private String activity;
    private String owner;
    private String year;
    private Integer quarter;
    private LocalDate doneOn;
    private String evidence;

    public void open() {
        String wanted = address.text("period", CODE);
        period = periods.find(wanted == null ? "" : wanted);
        questionnaire = periods.questionnaire(period.code());
        String action = address.text("action", CODE);
        adding = NEW.equals(action);
        element = address.text("element", CODE);
        agency = address.text("agency", CODE);
        year = Integer.toString(period.endsOn().getYear() + 1);
        if (action != null && !adding) {
            take(getAll().stream()
                    .filter(one -> one.uuid().toString().equals(action))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("survey.notFound")));
        }
    }

    private void take(PlannedAction found) {
        edited = found;
        agency = found.agencyCode();
        element = found.elementCode();
        activity = found.activity();
        owner = found.owner();
        year = Integer.toString(found.year());
        quarter = found.quarter();
        doneOn = found.doneOn();
        evidence = found.evidence();
    }

    public String save() {
        return once.run(() -> {
            plans.save(
                    period.code(),
                    edited == null ? null : edited.uuid(),
                    edited == null ? 0 : edited.version(),
                    new ActionForm(agency, element, activity, owner, yearTyped(), quarter, doneOn, evidence));
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("survey.plan.saved"));
            return "/survey/plan.xhtml?faces-redirect=true&period=" + period.code();
        });
    }

    private Integer yearTyped() {
        if (year == null || !year.strip().matches("[0-9]{4}")) {
            throw new InvalidInputException("year", "survey.plan.year");
        }
        return Integer.valueOf(year.strip());
    }

    public List<PlannedAction> getAll() {
        if (all == null) {
            all = plans.of(period.code());
        }
        return all;
    }

    /** How many are done of all, in words. */
    public String getDone() {
        long done = getAll().stream().filter(one -> one.doneOn() != null).count();
        return WebTexts.of(Faces.getLocale()).get("survey.plan.done", done, getAll().size());
    }

    public boolean isPlanning() {
        return caller.get().has(Permission.SURVEY_PLAN);
    }

    public List<SelectItem> getAgencies() {
        return plans.agencies().stream()
                .map(one -> new SelectItem(one.code(), one.name()))
                .toList();
    }

    public List<SelectItem> getElements() {
        return questionnaire.elements().stream()
                .map(one -> new SelectItem(one.code(), one.name(Faces.getLocale())))
                .toList();
    }

    public List<SelectItem> getQuarters() {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(one -> new SelectItem(Integer.valueOf(one), roman(one)))
                .toList();
    }

    /** A quarter as plans write it: {@code TW II}. */
    public String roman(int number) {
        return WebTexts.of(Faces.getLocale()).get("survey.plan.tw") + " "
                + List.of("I", "II", "III", "IV").get(number - 1);
    }

    public String elementName(String code) {
        return questionnaire.name(code, Faces.getLocale());
    }

    public SurveyPeriodRef getPeriod() {
        return period;
    }

    public PlannedAction getEdited() {
        return edited;
    }

    public boolean isAdding() {
        return adding;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getElement() {
        return element;
    }

    public void setElement(String element) {
        this.element = element;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public Integer getQuarter() {
        return quarter;
    }

    public void setQuarter(Integer quarter) {
        this.quarter = quarter;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
