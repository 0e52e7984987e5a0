package id.pendopo.domain.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All deadline rules, and when those that run out make themselves heard; finds the one that applies. Immutable. */
public final class DeadlineRulebook {

    private final List<DeadlineRule> rules;
    private final Map<Long, Long> parentCategories;
    private final EscalationSteps escalation;

    /** @param parentCategories top category of each category that has one */
    public DeadlineRulebook(List<DeadlineRule> rules, Map<Long, Long> parentCategories, EscalationSteps escalation) {
        this.rules = List.copyOf(rules);
        this.parentCategories = Map.copyOf(parentCategories);
        this.escalation = escalation;
    }

    public EscalationSteps escalation() {
        return escalation;
    }

    /** The same rules with other steps. */
    public DeadlineRulebook with(EscalationSteps other) {
        return new DeadlineRulebook(rules, parentCategories, other);
    }

    /** The most specific national rule in force on a day: one for the level beats one for the class beats one for all. */
    public Optional<DeadlineRule> find(DeadlineClock clock, ComplaintClass type, boolean supervision, LocalDate on) {
        return rules.stream()
                .filter(rule -> !rule.isOverride() && rule.applies(clock, type, supervision, on))
                .max(Comparator.comparingInt(DeadlineRule::specificity));
    }

    /**
     * The rule for a complaint on a day: the override for its service or category where there is one, as long as it keeps
     * within the national rule of that day, else the national rule.
     */
    public Optional<DeadlineRule> find(DeadlineClock clock, Complaint complaint, LocalDate on) {
        Optional<DeadlineRule> national = find(clock, complaint.type(), complaint.isSupervision(), on);
        if (national.isEmpty()) {
            return national;
        }
        Long category = complaint.categoryId();
        Long parent = category == null ? null : parentCategories.get(category);
        return rules.stream()
                .filter(rule -> rule.isOverride()
                        && rule.applies(clock, complaint.type(), complaint.isSupervision(), on)
                        && rule.isFor(category, parent, complaint.serviceId())
                        && rule.keepsWithin(national.get()))
                .max(Comparator.<DeadlineRule>comparingInt(rule -> rule.overrideSpecificity(category))
                        .thenComparingInt(DeadlineRule::specificity))
                .or(() -> national);
    }
}
