package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTallyTest {

    private static FigureTally answeredIn(int... days) {
        FigureTally tally = new FigureTally();
        for (int number : days) {
            tally.add(new FigureFact(1, null, 0, 0, 0, null, null, null, FigureMark.ANSWERED.bit(), number));
        }
        return tally;
    }

    @Test
    void median_and_p90_are_the_working_days_that_half_and_nine_of_ten_did_not_exceed() {
        assertThat(answeredIn().median()).isNull();
        assertThat(answeredIn(7).median()).isEqualTo(7);
        assertThat(answeredIn(7).percentile(90)).isEqualTo(7);
        assertThat(answeredIn(1, 2, 3, 4).median()).isEqualTo(2);
        assertThat(answeredIn(1, 2, 3, 4, 5).median()).isEqualTo(3);
        assertThat(answeredIn(1, 1, 1, 1, 1, 1, 1, 1, 1, 100).percentile(90)).isEqualTo(1);
        assertThat(answeredIn(1, 1, 1, 1, 1, 1, 1, 1, 100, 100).percentile(90)).isEqualTo(100);
        int[] upTo20 = java.util.stream.IntStream.rangeClosed(1, 20).toArray();
        assertThat(answeredIn(upTo20).median()).isEqualTo(10);
        assertThat(answeredIn(upTo20).percentile(90)).isEqualTo(18);
        assertThat(answeredIn(0, 0, 14).median()).isZero();
    }

    @Test
    void those_that_took_longer_are_those_beyond_the_day() {
        FigureTally tally = answeredIn(1, 2, 2, 5, 30);
        assertThat(tally.over(2)).isEqualTo(2);
        assertThat(tally.over(30)).isZero();
        assertThat(tally.over(0)).isEqualTo(5);
    }

    @Test
    void no_complaint_counts_twice_in_a_group_and_names_are_not_shared() {
        assertThat(FigureGroup.names()).doesNotHaveDuplicates();
        FigureGroup.names()
                .forEach(name -> assertThat(FigureGroup.named(name).name()).isEqualTo(name));
        assertThat(FigureGroup.named("NOTHING")).isNull();
        assertThat(FigureGroup.OPEN.marks()).hasSize(ComplaintState.open().size());
        assertThat(FigureGroup.RESOLVED_LATE.marks()).hasSize(ComplaintClass.values().length + 1);
    }

    /** The database kept the class as marks before it had a column for it (V110). */
    @Test
    void the_marks_of_the_classes_keep_their_places() {
        assertThat(FigureMark.CLASS_COMPLAINT.ordinal()).isEqualTo(48);
        assertThat(FigureMark.CLASS_ASPIRATION.ordinal()).isEqualTo(49);
        assertThat(FigureMark.CLASS_INFORMATION_REQUEST.ordinal()).isEqualTo(50);
        assertThat(FigureMark.OMBUDSMAN.ordinal()).isEqualTo(53);
    }

    @Test
    void percentiles_of_sums_are_those_of_all_together() {
        FigureTally both = answeredIn(1, 2, 3).add(answeredIn(30, 31));
        assertThat(both.median()).isEqualTo(3);
        assertThat(both.percentile(90)).isEqualTo(31);
        assertThat(both).isEqualTo(answeredIn(31, 30, 3, 2, 1));
    }

    @Test
    void what_is_taken_off_again_leaves_nothing() {
        FigureFact fact = new FigureFact(
                1,
                LocalDate.of(2026, 8, 1),
                1,
                2,
                3,
                Channel.WEB,
                ComplaintClass.ASPIRATION,
                FigureTier.PUBLIC,
                FigureMark.bits(List.of(FigureMark.RECEIVED, FigureMark.ANSWERED)),
                40);
        FigureTally tally = new FigureTally().add(fact).add(fact, -1);
        assertThat(tally.isZero()).isTrue();
        assertThat(tally).isEqualTo(new FigureTally());
    }

    @Test
    void an_answer_is_counted_in_working_days_from_the_day_of_receipt() {
        Complaint complaint = Scene.verified();
        complaint.startWork("", Scene.onDay(Scene.LIAISON_DINKES, "2026-08-05"));
        complaint.answer("Sudah", null, Scene.onDay(Scene.LIAISON_DINKES, "2026-08-11"));
        FigureFact fact = FigureFact.of(FigurePropertyTest.source(1, complaint), Scene.CALENDAR);
        assertThat(fact.days()).isEqualTo(6);
        assertThat(fact.month()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(fact.markList())
                .contains(
                        FigureMark.VERIFIED_IN_TIME,
                        FigureMark.RESPONDED_IN_TIME,
                        FigureMark.RESOLVED_IN_TIME_COMPLAINT,
                        FigureMark.STATUTORY_RESPONSE_IN_TIME,
                        FigureMark.STATUTORY_DECISION_IN_TIME,
                        FigureMark.ANSWERED)
                .doesNotContain(FigureMark.CLOSED_BY_ACCEPTANCE);

        complaint.object("Belum", Scene.onDay(Scene.COORDINATOR, "2026-08-12"));
        assertThat(FigureFact.of(FigurePropertyTest.source(1, complaint), Scene.CALENDAR)
                        .days())
                .isEqualTo(FigureFact.NO_DAYS);
    }

    @Test
    void a_late_deadline_is_late_whatever_its_length_and_stays_so() {
        FigureSource.Clocked met = new FigureSource.Clocked(DeadlineClock.RESPONSE, DeadlineStatus.MET);
        FigureSource.Clocked missed = new FigureSource.Clocked(DeadlineClock.RESPONSE, DeadlineStatus.MISSED);
        FigureSource.Clocked cancelled = new FigureSource.Clocked(DeadlineClock.RESPONSE, DeadlineStatus.CANCELLED);
        assertThat(marks(met)).contains(FigureMark.RESPONDED_IN_TIME);
        assertThat(marks(missed, met)).contains(FigureMark.RESPONDED_LATE).doesNotContain(FigureMark.RESPONDED_IN_TIME);
        assertThat(marks(cancelled)).doesNotContain(FigureMark.RESPONDED_LATE, FigureMark.RESPONDED_IN_TIME);
    }

    @Test
    void the_month_is_the_local_one() {
        FigureSource source = source(Instant.parse("2026-08-31T17:30:00Z"));
        assertThat(FigureFact.of(source, Scene.CALENDAR).month()).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void the_numbers_of_marks_never_change_because_the_database_keeps_them() {
        assertThat(FigureMark.RECEIVED.ordinal()).isZero();
        assertThat(FigureMark.VERIFIED_IN_TIME.ordinal()).isEqualTo(11);
        assertThat(FigureMark.ANSWERED.ordinal()).isEqualTo(27);
        assertThat(FigureMark.ANONYMOUS.ordinal()).isEqualTo(52);
        assertThat(FigureMark.values().length).isLessThan(64);
        for (ComplaintState state : ComplaintState.values()) {
            assertThat(FigureMark.of(state).ordinal()).isEqualTo(1 + state.ordinal());
        }
        for (ComplaintClass type : ComplaintClass.values()) {
            assertThat(FigureMark.of(type)).isNotNull();
            assertThat(FigureMark.resolved(true, type, false)).isNotEqualTo(FigureMark.resolved(false, type, false));
        }
        Arrays.stream(ArchiveReason.values())
                .forEach(reason -> assertThat(FigureMark.of(reason)).isNotNull());
    }

    private static List<FigureMark> marks(FigureSource.Clocked... deadlines) {
        return FigureFact.of(source(Scene.MONDAY, deadlines), Scene.CALENDAR).markList();
    }

    private static FigureSource source(Instant received, FigureSource.Clocked... deadlines) {
        return new FigureSource(
                1,
                ComplaintState.IN_PROGRESS,
                ComplaintClass.COMPLAINT,
                false,
                false,
                false,
                Channel.COUNTER,
                1,
                0,
                2,
                3,
                received,
                true,
                null,
                false,
                null,
                0,
                0,
                EscalationLevel.NONE,
                0,
                false,
                List.of(deadlines));
    }
}
