package id.pendopo.domain.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.standard.StandardComponent;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ForumInputTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private final ForumInput input = said(InputKind.PROPOSAL);

    private static ForumInput said(InputKind kind) {
        ForumInput input = new ForumInput(1L, 1, null, "Maya", NOW);
        input.say(kind, "Loket pada hari Sabtu", "", StakeholderElement.USERS, null, "Maya", NOW);
        return input;
    }

    @Test
    void whoever_said_it_may_stay_unnamed_but_something_was_said() {
        assertThat(input.givenBy()).isEmpty();
        assertThatThrownBy(() -> input.say(InputKind.PROPOSAL, " ", "", null, null, "Maya", NOW))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> input.say(null, "Loket", "", null, null, "Maya", NOW))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_answer_says_when_and_an_empty_one_takes_it_back() {
        input.answer("Mulai bulan depan", 3L, "Budi", NOW);
        assertThat(input.answeredAt()).isEqualTo(NOW);
        assertThat(input.handled()).isTrue();

        input.answer("", 3L, "Budi", NOW);
        assertThat(input.answeredAt()).isNull();
        assertThat(input.handled()).isFalse();
    }

    @Test
    void thanks_wait_for_nothing() {
        assertThat(said(InputKind.APPRECIATION).handled()).isTrue();
        assertThat(said(InputKind.QUESTION).handled()).isFalse();
    }

    @Test
    void it_becomes_each_thing_once() {
        input.becameCommitment(UUID.randomUUID(), "Maya", NOW);
        input.becameComplaint(7L, "Maya", NOW);
        input.becameChange(9L, StandardComponent.FEE, "Maya", NOW);

        assertThat(input.loose()).isFalse();
        assertThatThrownBy(() -> input.becameCommitment(UUID.randomUUID(), "Maya", NOW))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> input.becameComplaint(8L, "Maya", NOW)).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> input.becameChange(9L, StandardComponent.FEE, "Maya", NOW))
                .isInstanceOf(RuleViolationException.class);
    }
}
