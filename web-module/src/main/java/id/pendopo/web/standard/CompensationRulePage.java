package id.pendopo.web.standard;

import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.Compensation;
import id.pendopo.domain.standard.CompensationRule;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.standard.CompensationRuleForm;
import id.pendopo.service.standard.CompensationRuleRow;
import id.pendopo.service.standard.CompensationRules;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Adds a rule of compensation to the service {@code code}, or changes the one the address names by {@code rule}. */
@Named
@ViewScoped
public class CompensationRulePage implements SharedForm, Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CompensationRules rules;

    @Inject
    private OnceToken once;

    private String code;
    private String known;
    private UUID uuid;
    private int version;
    private StandardComponent component;
    private String cause;
    private String form;
    private String amount;
    private String basis;
    private LocalDate activeFrom;
    private LocalDate activeTo;

    public void open() {
        if (!rules.mayWrite(code)) {
            throw new ForbiddenException("identity.forbidden");
        }
        if (isNew()) {
            return;
        }
        CompensationRuleRow rule = rules.of(code).stream()
                .filter(row -> row.uuid().toString().equals(known))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.compensation.unknown"));
        uuid = rule.uuid();
        version = rule.version();
        component = rule.component();
        cause = rule.cause();
        form = rule.form();
        amount = Rupiah.typed(rule.amount());
        basis = rule.basis();
        activeFrom = rule.activeFrom();
        activeTo = rule.activeTo();
    }

    @Override
    public void reload() {
        open();
    }

    @Override
    public String getTrailType() {
        return "compensation-rule";
    }

    @Override
    public String getTrailId() {
        return known;
    }

    public String save() {
        CompensationRuleForm typed = new CompensationRuleForm(
                component, cause, form, Rupiah.read("amount", amount), basis, activeFrom, activeTo);
        if (isNew()) {
            return once.run(() -> {
                rules.add(code, typed);
                return saved();
            });
        }
        rules.change(code, uuid, version, typed);
        return saved();
    }

    private String saved() {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("standard.compensation.saved"));
        return StandardNavigation.COMPENSATIONS + "?faces-redirect=true&code=" + code;
    }

    public boolean isNew() {
        return known == null || known.isBlank();
    }

    public int getCauseLimit() {
        return CompensationRule.CAUSE_LIMIT;
    }

    public int getFormLimit() {
        return Compensation.FORM_LIMIT;
    }

    public int getBasisLimit() {
        return CompensationRule.BASIS_LIMIT;
    }

    public StandardComponent getComponent() {
        return component;
    }

    public void setComponent(StandardComponent component) {
        this.component = component;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
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

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getActiveFrom() {
        return activeFrom;
    }

    public void setActiveFrom(LocalDate activeFrom) {
        this.activeFrom = activeFrom;
    }

    public LocalDate getActiveTo() {
        return activeTo;
    }

    public void setActiveTo(LocalDate activeTo) {
        this.activeTo = activeTo;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }
}
