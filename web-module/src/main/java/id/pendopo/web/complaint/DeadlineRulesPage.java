package id.pendopo.web.complaint;

import id.pendopo.service.complaint.DeadlineRuleRow;
import id.pendopo.service.complaint.DeadlineRules;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** How long each stage may take, and the form that replaces the rule named in the address ({@code edit}). */
@Named
@ViewScoped
public class DeadlineRulesPage implements Serializable {

    @Inject
    private DeadlineRules rules;

    @Inject
    private OnceToken once;

    @Inject
    private Clock clock;

    private Long edited;
    private Long overridden;
    private String category;
    private String service;
    private Integer days;
    private String basis;
    private boolean verified;
    private boolean national;
    private LocalDate from;
    private transient List<DeadlineRuleRow> all;

    public void open() {
        from = today().plusDays(1);
        if (getRule() != null) {
            days = getRule().days();
        }
    }

    public String save() {
        return once.run(() -> {
            if (overridden != null) {
                rules.override(overridden, category, service, days, basis, verified, from);
            } else {
                rules.replace(edited, new DeadlineRules.Replacement(days, basis, verified, national, from));
            }
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.rules.saved"));
            return "/admin/deadline-rules.xhtml?faces-redirect=true";
        });
    }

    public List<DeadlineRuleRow> getAll() {
        if (all == null) {
            all = rules.all();
        }
        return all;
    }

    /** The rule to replace; null while the form is closed. */
    public DeadlineRuleRow getRule() {
        return getAll().stream()
                .filter(rule -> (edited != null && rule.id() == edited && !rule.isOverride())
                        || (overridden != null && rule.id() == overridden && !rule.isOverride()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the rule is past, valid or still to come: {@code past}, {@code valid} or {@code coming}. */
    public String state(DeadlineRuleRow rule) {
        if (rule.validTo() != null && rule.validTo().isBefore(today())) {
            return "past";
        }
        return rule.validFrom().isAfter(today()) ? "coming" : "valid";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.zone()));
    }

    public Long getEdited() {
        return edited;
    }

    public void setEdited(Long edited) {
        this.edited = edited;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public boolean isVerified() {
        return verified;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }

    public boolean isNational() {
        return national;
    }

    public void setNational(boolean national) {
        this.national = national;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Whether the form makes an exception for a category or a service instead of replacing the rule itself. */
    public boolean isException() {
        return overridden != null;
    }

    public Long getOverridden() {
        return overridden;
    }

    public void setOverridden(Long overridden) {
        this.overridden = overridden;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }
}
