package id.pendopo.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.standard.ServiceStandard.Record;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardMoveTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID FILE = UUID.randomUUID();

    private static void go(ServiceStandard standard, StandardMove move, Record brought) {
        standard.move(move, brought, 6, true, "A", NOW);
    }

    static ServiceStandard published() {
        ServiceStandard standard = new ServiceStandard(1, 1, "A", NOW);
        go(standard, StandardMove.PROPOSE, Record.NOTHING);
        go(standard, StandardMove.APPROVE, Record.NOTHING);
        go(standard, StandardMove.DISCUSS, new Record(DAY, FILE, null, ""));
        go(standard, StandardMove.ESTABLISH, new Record(null, null, 7L, ""));
        go(standard, StandardMove.PUBLISH, new Record(DAY.plusDays(9), null, null, ""));
        return standard;
    }

    @Test
    void the_whole_way_leads_from_a_draft_to_what_is_in_force() {
        ServiceStandard standard = published();
        go(standard, StandardMove.ENFORCE, new Record(DAY.plusDays(10), null, null, ""));
        assertThat(standard.state()).isEqualTo(StandardState.IN_FORCE);
        assertThat(standard.reviewedSince()).isEqualTo(DAY.plusDays(10));
        go(standard, StandardMove.REVIEW, Record.NOTHING);
        go(standard, StandardMove.KEEP, new Record(DAY.plusDays(300), FILE, null, ""));
        assertThat(standard.reviewedSince()).isEqualTo(DAY.plusDays(300));
    }

    /** Every state is reached and left, but for the last. */
    @ParameterizedTest
    @EnumSource(StandardState.class)
    void no_state_is_a_dead_end(StandardState state) {
        Set<StandardState> reached = EnumSet.of(StandardState.DRAFT);
        Arrays.stream(StandardMove.values()).map(StandardMove::to).forEach(reached::add);
        assertThat(reached).contains(state);
        assertThat(Arrays.stream(StandardMove.values()).anyMatch(move -> move.startsAt(state)))
                .isEqualTo(state != StandardState.REVOKED);
    }

    @Test
    void an_earlier_version_ends_when_a_later_one_is_in_force() {
        ServiceStandard first = published();
        ServiceStandard second = new ServiceStandard(1, 2, "A", NOW);
        first.replacedBy(second, "A", NOW);
        assertThat(first.state()).isEqualTo(StandardState.REVOKED);
        assertThatThrownBy(() -> second.replacedBy(first, "A", NOW)).isInstanceOf(RuleViolationException.class);
        ServiceStandard other = new ServiceStandard(2, 9, "A", NOW);
        assertThatThrownBy(() -> published().replacedBy(other, "A", NOW)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void only_what_the_public_may_read_is_public() {
        assertThat(EnumSet.allOf(StandardState.class).stream().filter(StandardState::isPublic))
                .containsExactly(StandardState.PUBLISHED, StandardState.IN_FORCE, StandardState.UNDER_REVIEW);
    }
}
