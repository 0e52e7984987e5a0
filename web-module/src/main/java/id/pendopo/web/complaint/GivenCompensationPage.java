package id.pendopo.web.complaint;

import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.standard.Compensation;
import id.pendopo.service.complaint.CompensationForm;
import id.pendopo.service.complaint.Compensations;
import id.pendopo.service.standard.CompensationRuleRow;
import id.pendopo.service.standard.CompensationRules;
import id.pendopo.service.standard.ServiceReading;
import id.pendopo.service.standard.ServiceRow;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import id.pendopo.web.standard.Rupiah;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Records compensation that was given for the service the address names by {@code code}. */
@Named
@ViewScoped
public class GivenCompensationPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Compensations compensations;

    @Inject
    private CompensationRules rules;

    @Inject
    private ServiceReading services;

    @Inject
    private OnceToken once;

    private String code;
    private ServiceRow service;
    private List<CompensationRuleRow> choices;
    private UUID rule;
    private String complaint;
    private LocalDate givenOn;
    private String form;
    private String amount;

    public void open() {
        if (!rules.mayWrite(code)) {
            throw new ForbiddenException("identity.forbidden");
        }
        service = services.detail(code);
        choices = rules.of(code);
    }

    public String save() {
        return once.run(() -> {
            compensations.give(
                    code, new CompensationForm(rule, complaint, givenOn, form, Rupiah.read("amount", amount)));
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.compensation.saved"));
            return "/standard/compensations.xhtml?faces-redirect=true&code=" + code;
        });
    }

    public ServiceRow getService() {
        return service;
    }

    /** The rules of the service, those that hold first: what is recorded late may follow one that has ended. */
    public List<CompensationRuleRow> getChoices() {
        return choices;
    }

    public int getFormLimit() {
        return Compensation.FORM_LIMIT;
    }

    public UUID getRule() {
        return rule;
    }

    public void setRule(UUID rule) {
        this.rule = rule;
    }

    public String getComplaint() {
        return complaint;
    }

    public void setComplaint(String complaint) {
        this.complaint = complaint;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
