package id.pendopo.domain.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditionMoveTest {

    private static final Instant BEGIN = Instant.parse("2026-12-01T02:00:00Z");
    private static final Instant END = BEGIN.plus(Duration.ofHours(3));
    private static final EditionFacts ALL_THERE = new EditionFacts(12, true, 0);

    private static Edition edition(SeriesKind kind, PolicyTopic topic, String venue) {
        Edition edition = new Edition(1L);
        edition.describe(7L, 3, "Pelayanan prima", topic, "", false, Set.of());
        edition.plan(
                new EditionPlan(BEGIN, END, EditionMode.IN_PERSON, venue, "", null),
                new EditionRoles("Sekretaris Daerah", "", "", ""));
        return edition;
    }

    private static Edition edition() {
        return edition(SeriesKind.COMMUNICATION, null, "Aula");
    }

    private static void go(Edition edition, EditionMove move, EditionFacts facts) {
        edition.move(move, SeriesKind.COMMUNICATION, facts, "sebab", "Maya", BEGIN);
    }

    private static Edition in(EditionState state) {
        Edition edition = edition();
        List<EditionMove> way = new ArrayList<>();
        switch (state) {
            case DRAFT -> {}
            case SCHEDULED -> way.add(EditionMove.SCHEDULE);
            case RUNNING -> way.addAll(List.of(EditionMove.SCHEDULE, EditionMove.START));
            case FINISHED -> way.addAll(List.of(EditionMove.SCHEDULE, EditionMove.START, EditionMove.FINISH));
            case SIGNED -> way.addAll(
                    List.of(EditionMove.SCHEDULE, EditionMove.START, EditionMove.FINISH, EditionMove.SIGN));
            case PUBLISHED -> way.addAll(List.of(
                    EditionMove.SCHEDULE,
                    EditionMove.START,
                    EditionMove.FINISH,
                    EditionMove.SIGN,
                    EditionMove.PUBLISH));
            case CLOSED -> way.addAll(List.of(
                    EditionMove.SCHEDULE,
                    EditionMove.START,
                    EditionMove.FINISH,
                    EditionMove.SIGN,
                    EditionMove.PUBLISH,
                    EditionMove.CLOSE));
            case CANCELLED -> way.add(EditionMove.CANCEL);
        }
        way.forEach(move -> go(edition, move, ALL_THERE));
        assertThat(edition.state()).isEqualTo(state);
        return edition;
    }

    private static void refused(String code, Edition edition, EditionMove move, EditionFacts facts) {
        EditionState before = edition.state();
        assertThatThrownBy(() -> go(edition, move, facts))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining(code);
        assertThat(edition.state()).isEqualTo(before);
    }

    @Test
    void what_the_table_does_not_name_is_refused_from_every_state() {
        for (EditionState state : EditionState.values()) {
            for (EditionMove move : EditionMove.values()) {
                Edition edition = in(state);
                if (move.startsAt(state)) {
                    assertThatCode(() -> go(edition, move, ALL_THERE))
                            .as(move + " from " + state)
                            .doesNotThrowAnyException();
                    assertThat(edition.state()).isEqualTo(move.to());
                } else {
                    refused("forum.move.notFrom", edition, move, ALL_THERE);
                }
            }
        }
    }

    @Test
    void nothing_is_signed_that_nobody_attended_or_that_has_no_signed_minutes() {
        refused("ATTENDANCE", in(EditionState.FINISHED), EditionMove.SIGN, new EditionFacts(0, true, 0));
        refused("MINUTES", in(EditionState.FINISHED), EditionMove.SIGN, new EditionFacts(5, false, 0));
    }

    @Test
    void nothing_is_published_without_signed_minutes() {
        refused("MINUTES", in(EditionState.SIGNED), EditionMove.PUBLISH, new EditionFacts(5, false, 0));
    }

    @Test
    void nothing_is_closed_while_a_commitment_is_open_and_not_carried_over() {
        refused("COMMITMENTS", in(EditionState.PUBLISHED), EditionMove.CLOSE, new EditionFacts(5, true, 1));
    }

    @Test
    void a_consultation_needs_one_of_the_five_topics_and_a_broadcast_does_not() {
        Edition consultation = edition(SeriesKind.CONSULTATION, null, "Aula");
        assertThatThrownBy(() -> consultation.move(
                        EditionMove.SCHEDULE, SeriesKind.CONSULTATION, EditionFacts.NONE, "", "Maya", BEGIN))
                .hasMessageContaining("forum.need.PLAN");
        Edition broadcast = edition(SeriesKind.BROADCAST, null, "Studio");
        broadcast.move(EditionMove.SCHEDULE, SeriesKind.BROADCAST, EditionFacts.NONE, "", "Maya", BEGIN);
        assertThat(broadcast.state()).isEqualTo(EditionState.SCHEDULED);
    }

    @Test
    void nobody_is_invited_to_nowhere() {
        refused("PLAN", edition(SeriesKind.COMMUNICATION, null, ""), EditionMove.SCHEDULE, EditionFacts.NONE);
    }

    @Test
    void an_edition_is_not_started_days_before_its_begin() {
        Edition edition = in(EditionState.SCHEDULED);
        assertThatThrownBy(() -> edition.move(
                        EditionMove.START,
                        SeriesKind.COMMUNICATION,
                        EditionFacts.NONE,
                        "",
                        "Maya",
                        BEGIN.minus(Duration.ofDays(2))))
                .hasMessageContaining("forum.need.DAY");
    }

    @Test
    void cancelling_and_postponing_need_a_reason() {
        for (EditionMove move : List.of(EditionMove.CANCEL, EditionMove.POSTPONE)) {
            Edition edition = in(EditionState.SCHEDULED);
            assertThatThrownBy(
                            () -> edition.move(move, SeriesKind.COMMUNICATION, EditionFacts.NONE, "  ", "Maya", BEGIN))
                    .hasMessageContaining("forum.need.REASON");
        }
        Edition cancelled = in(EditionState.CANCELLED);
        assertThat(cancelled.marks().cancelReason()).isEqualTo("sebab");
    }

    @Test
    void what_is_noted_long_afterwards_ended_when_it_was_planned_to() {
        Edition live = in(EditionState.RUNNING);
        live.move(EditionMove.FINISH, SeriesKind.OTHER, EditionFacts.NONE, "", "Maya", END.plusSeconds(600));
        assertThat(live.marks().finishedAt()).isEqualTo(END.plusSeconds(600));
        Edition later = in(EditionState.RUNNING);
        later.move(EditionMove.FINISH, SeriesKind.OTHER, EditionFacts.NONE, "", "Maya", END.plus(Duration.ofDays(40)));
        assertThat(later.marks().finishedAt()).isEqualTo(END);
    }

    @Test
    void what_was_planned_is_fixed_once_the_minutes_are_signed() {
        for (EditionState state :
                List.of(EditionState.SIGNED, EditionState.PUBLISHED, EditionState.CLOSED, EditionState.CANCELLED)) {
            Edition edition = in(state);
            assertThatThrownBy(() -> edition.describe(7L, 3, "Lain", null, "", false, Set.of()))
                    .hasMessageContaining("forum.edition.fixed");
            assertThatThrownBy(() -> edition.plan(edition.plan(), EditionRoles.NONE))
                    .hasMessageContaining("forum.edition.fixed");
        }
    }

    @Test
    void an_announced_edition_keeps_a_theme_a_day_and_a_place() {
        Edition edition = in(EditionState.SCHEDULED);
        assertThatThrownBy(() -> edition.describe(7L, 3, " ", null, "", false, Set.of()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> edition.plan(
                        new EditionPlan(null, null, EditionMode.IN_PERSON, "Aula", "", null), EditionRoles.NONE))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> edition.plan(
                        new EditionPlan(BEGIN, END, EditionMode.IN_PERSON, "", "", null), EditionRoles.NONE))
                .isInstanceOf(InvalidInputException.class);
    }
}
