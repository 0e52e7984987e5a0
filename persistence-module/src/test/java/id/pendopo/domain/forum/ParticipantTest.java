package id.pendopo.domain.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private static Participant invitee() {
        Participant one = Participant.invitee(1L, NOW);
        one.describe("Siti Aminah", "Forum RW", StakeholderElement.COMMUNITY_LEADERS, "siti@example.org", "");
        return one;
    }

    @Test
    void an_invitation_keeps_its_place_until_it_is_declined() {
        Participant one = invitee();
        assertThat(one.state().keepsPlace()).isFalse();
        one.sent(NOW);
        assertThat(one.state()).isEqualTo(ParticipantState.SENT);
        assertThat(one.state().keepsPlace()).isTrue();
        one.declines(NOW);
        assertThat(one.state().keepsPlace()).isFalse();
    }

    @Test
    void whoever_sends_somebody_names_them_and_may_change_the_mind() {
        Participant one = invitee();
        one.sent(NOW);
        assertThatThrownBy(() -> one.sends(" ", NOW)).isInstanceOf(InvalidInputException.class);
        one.sends("Budi Hartono", NOW);
        assertThat(one.state()).isEqualTo(ParticipantState.DELEGATED);
        assertThat(one.delegate()).isEqualTo("Budi Hartono");
        one.comes(NOW);
        assertThat(one.delegate()).isNull();
    }

    @Test
    void an_invitation_sent_again_takes_no_answer_back() {
        Participant one = invitee();
        one.sent(NOW);
        one.comes(NOW);
        one.sent(NOW);
        assertThat(one.state()).isEqualTo(ParticipantState.COMING);
    }

    @Test
    void who_registered_without_a_place_waits_and_moves_up_once() {
        Participant one = Participant.registered(1L, false, "key", "id", NOW);
        assertThat(one.state()).isEqualTo(ParticipantState.WAITING);
        one.movesUp(NOW);
        assertThat(one.state()).isEqualTo(ParticipantState.COMING);
        assertThatThrownBy(() -> one.movesUp(NOW)).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> one.declines(NOW)).isInstanceOf(RuleViolationException.class);
        one.withdraw(NOW);
        assertThat(one.state()).isEqualTo(ParticipantState.WITHDRAWN);
        assertThatThrownBy(() -> one.withdraw(NOW)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void name_element_and_address_are_checked() {
        Participant one = Participant.invitee(1L, NOW);
        assertThatThrownBy(() -> one.describe("", "", StakeholderElement.MEDIA, "", ""))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> one.describe("A", "", null, "", "")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> one.describe("A", "", StakeholderElement.MEDIA, "not an address", ""))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void nobody_registers_without_knowing_what_for_and_until_when() {
        GuestBook book = new GuestBook(1L, LocalDate.of(2027, 1, 1), "ABCDEFGH2345");
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThatThrownBy(() -> book.describe(true, false, " ", today.plusDays(30), today))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> book.describe(true, false, "Ya", today.minusDays(1), today))
                .isInstanceOf(InvalidInputException.class);
        book.describe(true, true, "Saya setuju.", today.plusDays(30), today);
        assertThat(book.registration()).isTrue();
        assertThat(book.retainUntil()).isEqualTo(today.plusDays(30));
    }
}
