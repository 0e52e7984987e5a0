package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AbsencePlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    private static AbsencePlan plan(long person, long substitute, int from, int to) {
        return new AbsencePlan(person, substitute, TODAY.plusDays(from), TODAY.plusDays(to));
    }

    private static void refused(Runnable work, String field, String code) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.field()).isEqualTo(field);
                            assertThat(violation.code()).isEqualTo(code);
                        }));
    }

    @Test
    void a_leave_is_stated_before_it_is_over_and_for_a_year_at_most() {
        assertThatCode(() -> plan(1, 2, 0, 0).requirePeriod(TODAY, null)).doesNotThrowAnyException();
        assertThatCode(() -> plan(1, 2, 5, 5 + AbsencePlan.LONGEST - 1).requirePeriod(TODAY, null))
                .doesNotThrowAnyException();
        refused(
                () -> plan(1, 2, 5, 5 + AbsencePlan.LONGEST).requirePeriod(TODAY, null),
                "to",
                "complaint.absence.long");
        refused(() -> plan(1, 2, -1, 3).requirePeriod(TODAY, null), "from", "complaint.absence.past");
        refused(() -> plan(1, 2, 3, 2).requirePeriod(TODAY, null), "to", "complaint.absence.order");
        refused(() -> new AbsencePlan(1L, 2L, null, TODAY).requirePeriod(TODAY, null), "from", "input.required");
        refused(() -> new AbsencePlan(1L, 2L, TODAY, null).requirePeriod(TODAY, null), "to", "input.required");
        refused(
                () -> new AbsencePlan(1L, null, TODAY, TODAY).requirePeriod(TODAY, null),
                "substitute",
                "input.required");
        refused(() -> plan(1, 1, 0, 1).requirePeriod(TODAY, null), "substitute", "complaint.absence.self");
    }

    @Test
    void what_has_begun_keeps_its_first_day_and_can_be_shortened_to_today() {
        LocalDate begun = TODAY.minusDays(3);
        assertThatCode(() -> plan(1, 2, -3, 0).requirePeriod(TODAY, begun)).doesNotThrowAnyException();
        refused(() -> plan(1, 2, -2, 5).requirePeriod(TODAY, begun), "from", "complaint.absence.begun");
        refused(() -> plan(1, 2, 0, 5).requirePeriod(TODAY, begun), "from", "complaint.absence.begun");
        refused(() -> plan(1, 2, -3, -1).requirePeriod(TODAY, begun), "to", "complaint.absence.past");
    }

    @Test
    void nobody_is_away_twice_and_whoever_stands_in_is_there() {
        List<AbsencePlan> others = List.of(plan(1, 2, 10, 20));
        assertThatCode(() -> plan(1, 2, 21, 25).requireRoom(others, String::valueOf))
                .doesNotThrowAnyException();
        assertThatCode(() -> plan(3, 2, 10, 20).requireRoom(others, String::valueOf))
                .doesNotThrowAnyException();
        refused(() -> plan(1, 3, 20, 25).requireRoom(others, String::valueOf), "from", "complaint.absence.overlap");
        refused(
                () -> plan(3, 1, 5, 10).requireRoom(others, String::valueOf),
                "substitute",
                "complaint.absence.substituteAway");
        refused(() -> plan(2, 3, 15, 16).requireRoom(others, String::valueOf), "from", "complaint.absence.standsIn");
    }

    @Test
    void whoever_comes_back_early_was_away_until_yesterday() {
        Absence running = new Absence(plan(1, 2, -3, 5), "");
        running.end(TODAY, Instant.EPOCH);
        assertThat(running.plan()).isEqualTo(plan(1, 2, -3, -1));
        assertThat(running.isOpen(TODAY)).isFalse();
        Absence coming = new Absence(plan(1, 2, 0, 5), "");
        assertThat(coming.isOpen(TODAY)).isTrue();
        coming.end(TODAY, Instant.EPOCH);
        assertThat(coming.isOpen(TODAY)).isFalse();
        assertThat(coming.plan()).isEqualTo(plan(1, 2, 0, 5));
    }

    @Test
    void days_in_refusals_are_written_as_the_language_does() {
        assertThat(Texts.of(Texts.INDONESIAN).get("error.complaint.absence.overlap", TODAY, TODAY.plusDays(1)))
                .contains("3 Agustus 2026", "4 Agustus 2026");
        assertThat(Texts.of(Locale.ENGLISH).get("error.complaint.absence.overlap", TODAY, TODAY.plusDays(1)))
                .contains("3 August 2026");
    }
}
