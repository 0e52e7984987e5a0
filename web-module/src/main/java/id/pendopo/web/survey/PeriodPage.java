package id.pendopo.web.survey;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.survey.SurveyLimits;
import id.pendopo.domain.survey.SurveyState;
import id.pendopo.service.survey.CounterChecks;
import id.pendopo.service.survey.SurveyPeriodRef;
import id.pendopo.service.survey.SurveyPeriods;
import id.pendopo.service.survey.SurveyTargetRef;
import id.pendopo.service.survey.SurveyTargets;
import id.pendopo.service.survey.TargetForm;
import id.pendopo.web.platform.Formats;
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

/** One survey period: its days, what people are asked about, and its way from draft to published. */
@Named("surveyPeriodPage")
@ViewScoped
public class PeriodPage implements Serializable {

    static final String HERE = "/survey/period.xhtml?faces-redirect=true&period=";

    private static final long serialVersionUID = 1;
    private static final int CODE = 40;
    private static final String NEW = "new";

    @Inject
    private SurveyPeriods periods;

    @Inject
    private SurveyTargets targets;

    @Inject
    private CounterChecks checks;

    @Inject
    private SurveyChoices choices;

    @Inject
    private ListRequest address;

    @Inject
    private OnceToken once;

    private String code;
    private SurveyPeriodRef period;
    private transient List<SurveyTargetRef> all;
    private final PeriodFields fields = new PeriodFields();
    private boolean editing;
    private SurveyTargetRef edited;
    private boolean adding;
    private String agency;
    private String service;
    private String unit;
    private String point;
    private String name;
    private String population;
    private boolean active = true;
    private boolean byCode;
    private String reason;

    public void open() {
        code = address.text("period", CODE);
        period = periods.find(code == null ? "" : code);
        fields.take(period);
        editing = address.flag("edit");
        String target = address.text("target", CODE);
        adding = NEW.equals(target);
        if (target != null && !adding) {
            edited = getAll().stream()
                    .filter(one -> one.code().equals(target))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("survey.targetNotFound"));
            name = edited.title();
            agency = choices.agencyCode(edited.agencyId());
            service = choices.serviceCode(edited.serviceId());
            unit = choices.unitCode(edited.unitId());
            point = edited.point() == null ? null : edited.point().code();
            population =
                    edited.population() == null ? null : edited.population().toString();
            active = edited.active();
            byCode = edited.byCode();
            reason = edited.setAside();
        }
    }

    public String save() {
        periods.update(code, period.version(), fields.form());
        return done("survey.period.saved");
    }

    public String openIt() {
        periods.open(code, period.version());
        return done("survey.period.opened");
    }

    public String closeIt() {
        periods.close(code, period.version());
        return done("survey.period.closed");
    }

    public String publish() {
        periods.publish(code, period.version());
        return done("survey.period.published");
    }

    /** Compares the counters with the answers, and says what came out. */
    public String compare() {
        CounterChecks.Compared compared = checks.compare(code);
        WebTexts texts = WebTexts.of(Faces.getLocale());
        if (compared.wrong().isEmpty()) {
            Messages.addFlashGlobalInfo(texts.get("survey.period.compared", compared.subjects()));
        } else {
            Messages.addFlashGlobalWarn(texts.get("survey.period.repaired", String.join(", ", compared.wrong())));
        }
        return HERE + code;
    }

    public String saveTarget() {
        return once.run(() -> {
            targets.save(
                    code,
                    edited == null ? null : edited.code(),
                    edited == null ? 0 : edited.version(),
                    new TargetForm(agency, name, people(), active, service, byCode, unit, point));
            return done("survey.period.targetSaved");
        });
    }

    public String decide() {
        targets.setAside(edited.code(), edited.version(), reason);
        return done("survey.period.decided");
    }

    private Long people() {
        if (population == null || population.isBlank()) {
            return null;
        }
        String digits = population.strip().replace(".", "").replace(",", "");
        if (!digits.matches("[0-9]{1,10}")) {
            throw new InvalidInputException("population", "survey.population", SurveyLimits.POPULATION);
        }
        return Long.valueOf(digits);
    }

    private String done(String said) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(said));
        return HERE + code;
    }

    public List<SurveyTargetRef> getAll() {
        if (all == null) {
            all = targets.of(code);
        }
        return all;
    }

    public String agencyName(long id) {
        return choices.agencyName(id);
    }

    public String number(Long people) {
        return people == null ? "–" : Formats.number(people, Faces.getLocale());
    }

    public boolean isOpenable() {
        return period.state() == SurveyState.DRAFT || period.state() == SurveyState.CLOSED;
    }

    public boolean isClosable() {
        return period.state() == SurveyState.OPEN;
    }

    public boolean isPublishable() {
        return period.state() == SurveyState.CLOSED
                || period.state() == SurveyState.DRAFT && period.publishedValue() != null;
    }

    public SurveyPeriodRef getPeriod() {
        return period;
    }

    public PeriodFields getFields() {
        return fields;
    }

    public boolean isEditing() {
        return editing;
    }

    public boolean isAdding() {
        return adding;
    }

    public SurveyTargetRef getEdited() {
        return edited;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    /** Services of the agency the subject belongs to, with the one it has. */
    public List<SelectItem> getServices() {
        return choices.services(agency, service);
    }

    /** Units of the agency the subject belongs to, with the one it has. */
    public List<SelectItem> getUnits() {
        return choices.units(agency, unit);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** Service points where the service is offered or else the agency sits, with the one it has. */
    public List<SelectItem> getPoints() {
        return choices.points(agency, service, edited);
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public String serviceName(Long id) {
        return choices.serviceName(id);
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public boolean isByCode() {
        return byCode;
    }

    public void setByCode(boolean byCode) {
        this.byCode = byCode;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
