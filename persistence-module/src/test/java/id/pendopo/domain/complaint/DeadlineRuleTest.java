package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An own rule is never worse for the reporter than the national one. */
class DeadlineRuleTest {

    private static final LocalDate LATER = LocalDate.of(2026, 12, 1);

    private static DeadlineRule rule(DeadlineClock clock, int days) {
        return new DeadlineRule(
                clock, null, null, days, DayUnit.WORKING_DAY, "Standar nasional", false, LocalDate.of(2020, 1, 1));
    }

    private static DeadlineRule own(DeadlineRule former, int days, LocalDate from) {
        return former.replace(days, "Perwal", false, false, from);
    }

    private static void refused(DeadlineRule former, int days, String why) {
        assertThatThrownBy(() -> own(former, days, LATER))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
                    assertThat(refusal.violations().get(0).field()).isEqualTo("days");
                    assertThat(refusal.violations().get(0).code()).isEqualTo(why);
                });
        assertThat(former.validTo()).isNull();
    }

    @Test
    void the_government_may_take_less_time_than_the_national_rule_but_never_more() {
        DeadlineRule national = rule(DeadlineClock.RESPONSE, 5);
        refused(national, 6, "complaint.longerThanNational");
        DeadlineRule shorter = own(national, 3, LATER);
        assertThat(shorter.days()).isEqualTo(3);
        assertThat(national.validTo()).isEqualTo(LATER.minusDays(1));
    }

    @Test
    void going_back_from_a_shorter_rule_ends_at_the_national_one() {
        DeadlineRule shorter = own(rule(DeadlineClock.RESPONSE, 5), 3, LATER);
        assertThat(own(shorter, 5, LATER.plusDays(30)).days()).isEqualTo(5);
        refused(own(rule(DeadlineClock.RESPONSE, 5), 3, LATER.minusDays(1)), 6, "complaint.longerThanNational");
    }

    @Test
    void reporters_may_get_more_time_but_never_less() {
        refused(rule(DeadlineClock.CONFIRMATION, 10), 9, "complaint.shorterThanNational");
        assertThat(own(rule(DeadlineClock.COMPLETION, 30), 40, LATER).days()).isEqualTo(40);
    }

    @Test
    void a_new_national_rule_sets_the_measure_for_those_after_it() {
        DeadlineRule changed = rule(DeadlineClock.RESPONSE, 5).replace(7, "Peraturan baru", true, true, LATER);
        assertThat(changed.nationalDays()).isEqualTo(7);
        assertThat(own(changed, 6, LATER.plusDays(1)).nationalDays()).isEqualTo(7);
    }

    @Test
    void a_rule_begins_after_the_one_it_replaces() {
        assertThatThrownBy(() -> own(rule(DeadlineClock.RESPONSE, 5), 3, LocalDate.of(2020, 1, 1)))
                .isInstanceOf(InvalidInputException.class);
    }
}
