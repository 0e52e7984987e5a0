package id.pendopo.domain.complaint;

import static id.pendopo.domain.complaint.DeadlineAlarm.OVERDUE_125;
import static id.pendopo.domain.complaint.DeadlineAlarm.OVERDUE_150;
import static id.pendopo.domain.complaint.DeadlineAlarm.PASSED;
import static id.pendopo.domain.complaint.DeadlineAlarm.WARNING_75;
import static id.pendopo.domain.complaint.DeadlineAlarm.WARNING_90;
import static id.pendopo.domain.complaint.Scene.clock;
import static id.pendopo.domain.complaint.Scene.onDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComplaintAlarmsTest {

    /** Looks every day from one to another and notes on which day each step of a clock was taken. */
    private static Map<String, List<DeadlineAlarm>> watch(
            Complaint complaint, DeadlineClock clock, String from, String to) {
        Map<String, List<DeadlineAlarm>> taken = new TreeMap<>();
        for (LocalDate day = LocalDate.parse(from); !day.isAfter(LocalDate.parse(to)); day = day.plusDays(1)) {
            for (Alarm alarm : complaint.ring(onDay(Caller.SYSTEM, day.toString()))) {
                if (alarm.clock() == clock) {
                    taken.computeIfAbsent(day.toString(), key -> new ArrayList<>())
                            .add(alarm.step());
                }
            }
        }
        return taken;
    }

    @Test
    void warnings_come_in_time_and_it_goes_up_while_nothing_is_done() {
        Complaint complaint = Scene.verified();
        complaint.startWork("", onDay(Scene.LIAISON_DINKES, "2026-08-04"));
        assertThat(watch(complaint, DeadlineClock.RESOLUTION, "2026-08-04", "2026-09-30"))
                .isEqualTo(Map.of(
                        "2026-08-17", List.of(WARNING_75),
                        "2026-08-20", List.of(WARNING_90),
                        "2026-08-22", List.of(PASSED),
                        "2026-08-27", List.of(OVERDUE_125),
                        "2026-09-01", List.of(OVERDUE_150)));
        assertThat(complaint.progress().escalation()).isEqualTo(EscalationLevel.MAYOR);
    }

    @Test
    void a_short_deadline_has_its_steps_on_different_days() {
        assertThat(watch(Scene.recorded(), DeadlineClock.VERIFICATION, "2026-08-03", "2026-08-31"))
                .isEqualTo(Map.of(
                        "2026-08-05", List.of(WARNING_75),
                        "2026-08-06", List.of(WARNING_90),
                        "2026-08-07", List.of(PASSED, OVERDUE_125),
                        "2026-08-10", List.of(OVERDUE_150)));
    }

    private static Act with(EscalationSteps steps, Act act) {
        return new Act(act.caller(), act.at(), act.calendar(), act.rules().with(steps));
    }

    @Test
    void a_government_says_itself_when_it_warns_and_when_it_goes_up() {
        EscalationSteps own = new EscalationSteps(50, 80, 110, 200);
        Complaint complaint = Scene.recorded();
        complaint.verify(Scene.verdict(Scene.DINKES), "", with(own, onDay(Scene.COORDINATOR, "2026-08-03")));
        complaint.startWork("", with(own, onDay(Scene.LIAISON_DINKES, "2026-08-04")));
        Map<String, List<DeadlineAlarm>> taken = new TreeMap<>();
        for (LocalDate day = LocalDate.parse("2026-08-04");
                !day.isAfter(LocalDate.parse("2026-10-01"));
                day = day.plusDays(1)) {
            for (Alarm alarm : complaint.ring(with(own, onDay(Caller.SYSTEM, day.toString())))) {
                if (alarm.clock() == DeadlineClock.RESOLUTION) {
                    taken.computeIfAbsent(day.toString(), key -> new ArrayList<>())
                            .add(alarm.step());
                }
            }
        }
        // 14 working days from 3 August: half are over on the 12th, 80 percent of them on day 12, 110 on 16, 200 on 28.
        assertThat(taken)
                .isEqualTo(Map.of(
                        "2026-08-12", List.of(WARNING_75),
                        "2026-08-19", List.of(WARNING_90),
                        "2026-08-22", List.of(PASSED),
                        "2026-08-25", List.of(OVERDUE_125),
                        "2026-09-10", List.of(OVERDUE_150)));
    }

    @Test
    void moved_steps_hold_for_deadlines_that_run_already() {
        Complaint complaint = Scene.verified();
        complaint.startWork("", onDay(Scene.LIAISON_DINKES, "2026-08-04"));
        Deadline resolution = clock(complaint, DeadlineClock.RESOLUTION);
        resolution.alarmAt = Deadline.TO_BE_SET_ANEW;
        EscalationSteps own = new EscalationSteps(50, 80, 110, 200);
        assertThat(complaint.ring(with(own, onDay(Caller.SYSTEM, "2026-08-05"))))
                .noneMatch(alarm -> alarm.clock() == DeadlineClock.RESOLUTION);
        assertThat(complaint.ring(with(own, onDay(Caller.SYSTEM, "2026-08-12"))))
                .extracting(Alarm::step)
                .contains(WARNING_75);
    }

    @Test
    void steps_stand_in_order_and_within_bounds() {
        for (int[] wrong : new int[][] {
            {9, 90, 125, 150},
            {75, 75, 125, 150},
            {75, 100, 125, 150},
            {75, 90, 100, 150},
            {75, 90, 150, 150},
            {75, 90, 125, 501},
            {99, 99, 125, 150}
        }) {
            assertThatThrownBy(() -> new EscalationSteps(wrong[0], wrong[1], wrong[2], wrong[3]))
                    .isInstanceOf(InvalidInputException.class);
        }
        for (int days = 1; days <= 100; days++) {
            int before = 0;
            for (DeadlineAlarm step : DeadlineAlarm.values()) {
                int day = EscalationSteps.USUAL.day(step, days);
                assertThat(day).isGreaterThanOrEqualTo(before);
                before = day;
            }
            assertThat(EscalationSteps.USUAL.day(OVERDUE_150, days))
                    .isGreaterThan(EscalationSteps.USUAL.day(OVERDUE_125, days));
        }
    }

    @Test
    void after_a_long_while_off_every_step_is_taken_once_in_order() {
        Complaint complaint = Scene.recorded();
        Act late = onDay(Caller.SYSTEM, "2026-12-01");
        assertThat(complaint.ring(late).stream()
                        .filter(alarm -> alarm.clock() == DeadlineClock.VERIFICATION)
                        .map(Alarm::step))
                .containsExactly(WARNING_75, WARNING_90, PASSED, OVERDUE_125, OVERDUE_150);
        assertThat(complaint.ring(late)).isEmpty();
        complaint.takeNews();
        assertThat(complaint.ring(onDay(Caller.SYSTEM, "2027-03-01"))).isEmpty();
    }

    @Test
    void nothing_rings_while_a_deadline_stands_still_or_after_it_was_met() {
        Complaint complaint = Scene.verified();
        complaint.startWork("", onDay(Scene.LIAISON_DINKES, "2026-08-04"));
        complaint.askReporter("Jam berapa?", onDay(Scene.LIAISON_DINKES, "2026-08-05"));
        assertThat(clock(complaint, DeadlineClock.RESOLUTION).alarmAt()).isNull();
        complaint.complete("Jam tujuh", onDay(Scene.REPORTER, "2026-08-12"));
        assertThat(watch(complaint, DeadlineClock.RESOLUTION, "2026-08-12", "2026-08-25"))
                .containsOnlyKeys("2026-08-21");
        complaint.answer("Sudah", null, onDay(Scene.LIAISON_DINKES, "2026-08-25"));
        assertThat(complaint.deadlines())
                .filteredOn(deadline -> !deadline.isOpen())
                .allMatch(deadline -> deadline.alarmAt() == null);
    }

    @Test
    void the_reporters_silence_closes_or_withdraws_by_the_same_watch() {
        Complaint answered = Scene.answered();
        assertThat(watch(answered, DeadlineClock.CONFIRMATION, "2026-08-06", "2026-08-25"))
                .isEqualTo(Map.of("2026-08-14", List.of(WARNING_75), "2026-08-20", List.of(PASSED)));
        assertThat(answered.state()).isEqualTo(ComplaintState.CLOSED);
        Complaint incomplete = Scene.recorded();
        incomplete.requestCompletion(
                java.util.EnumSet.of(MissingItem.WHERE), "Di mana?", onDay(Scene.COORDINATOR, "2026-08-04"));
        assertThat(watch(incomplete, DeadlineClock.COMPLETION, "2026-08-04", "2026-09-10"))
                .isEqualTo(Map.of("2026-08-18", List.of(WARNING_75), "2026-09-04", List.of(PASSED)));
        assertThat(incomplete.state()).isEqualTo(ComplaintState.WITHDRAWN);
    }

    @Test
    void after_a_long_while_silence_is_told_as_the_end_and_not_as_a_reminder() {
        Complaint incomplete = Scene.recorded();
        incomplete.requestCompletion(
                java.util.EnumSet.of(MissingItem.WHERE), "Di mana?", onDay(Scene.COORDINATOR, "2026-08-04"));
        assertThat(incomplete.ring(onDay(Caller.SYSTEM, "2027-03-01")))
                .extracting(Alarm::step)
                .containsExactly(WARNING_75, PASSED);
        assertThat(incomplete.state()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThat(Scene.answered().ring(onDay(Caller.SYSTEM, "2027-03-01")))
                .extracting(Alarm::step)
                .contains(WARNING_75, PASSED);
    }

    @Test
    void the_statutory_clocks_warn_but_do_not_lift_it_up() {
        Complaint complaint = Scene.recorded();
        complaint.requestCompletion(
                java.util.EnumSet.of(MissingItem.WHERE), "Di mana?", onDay(Scene.COORDINATOR, "2026-08-04"));
        complaint.complete("Di sini", onDay(Scene.REPORTER, "2026-08-05"));
        complaint.verify(Scene.verdict(Scene.DINKES), "", onDay(Scene.COORDINATOR, "2026-08-05"));
        complaint.startWork("", onDay(Scene.LIAISON_DINKES, "2026-08-05"));
        assertThat(watch(complaint, DeadlineClock.STATUTORY_DECISION, "2026-08-05", "2026-12-01"))
                .containsValues(List.of(WARNING_75), List.of(WARNING_90), List.of(PASSED))
                .hasSize(3);
    }
}
