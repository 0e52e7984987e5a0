package id.pendopo.domain.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All deadline rules; finds the one that applies. Immutable. */
public final class DeadlineRulebook {

    private final List<DeadlineRule> rules;

    public DeadlineRulebook(List<DeadlineRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The most specific rule in force on a day: one for the level beats one for the class beats one for all. */
    public Optional<DeadlineRule> find(DeadlineClock clock, ComplaintClass type, boolean supervision, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.applies(clock, type, supervision, on))
                .max(Comparator.comparingInt(DeadlineRule::specificity));
    }
}
