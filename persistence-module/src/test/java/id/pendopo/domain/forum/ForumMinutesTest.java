package id.pendopo.domain.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.forum.ForumMinutes.Signing;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ForumMinutesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String DIGEST = "0".repeat(64);

    private final ForumMinutes minutes = new ForumMinutes(1L, "Maya", NOW);

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.getMessage())
                        .contains(code));
    }

    private void present() {
        minutes.present("{}", DIGEST, 1, 1, "Maya", NOW);
    }

    private void seal(Signing signing) {
        minutes.seal(signing, "BA-FKP/001", DAY, DIGEST, UUID.randomUUID(), "Maya", NOW);
    }

    @Test
    void minutes_are_laid_before_a_signatory_of_each_side() {
        refuses("nobodySigns.PROVIDER", () -> minutes.present("{}", DIGEST, 0, 1, "Maya", NOW));
        refuses("nobodySigns.COMMUNITY", () -> minutes.present("{}", DIGEST, 1, 0, "Maya", NOW));
        assertThat(minutes.state()).isEqualTo(MinutesState.DRAFT);
    }

    @Test
    void a_text_before_the_signatories_does_not_change() {
        present();

        refuses("notDraft", () -> minutes.note("anders", "Maya", NOW));
        refuses("notDraft", () -> minutes.touched("Maya", NOW));
    }

    @Test
    void a_text_taken_back_is_a_draft_without_a_signed_copy() {
        present();
        minutes.signedOnPaper(UUID.randomUUID(), "Maya", NOW);

        minutes.takeBack("Maya", NOW);

        assertThat(minutes.state()).isEqualTo(MinutesState.DRAFT);
        assertThat(minutes.content()).isNull();
        assertThat(minutes.signedCopy()).isNull();
    }

    @Test
    void nothing_is_signed_that_nobody_attended() {
        present();

        refuses("nobodyCame", () -> seal(new Signing(0, 1, 1, 0)));
    }

    @Test
    void everybody_signs_or_there_is_a_copy_signed_on_paper() {
        present();
        refuses("unsigned", () -> seal(new Signing(12, 1, 1, 1)));

        minutes.signedOnPaper(UUID.randomUUID(), "Maya", NOW);
        seal(new Signing(12, 1, 1, 1));

        assertThat(minutes.state()).isEqualTo(MinutesState.SEALED);
    }

    @Test
    void sealed_minutes_never_change() {
        present();
        seal(new Signing(12, 1, 1, 0));

        refuses("minutes.sealed", () -> minutes.note("anders", "Maya", NOW));
        refuses("minutes.sealed", () -> minutes.takeBack("Maya", NOW));
        refuses("minutes.sealed", () -> minutes.signedOnPaper(UUID.randomUUID(), "Maya", NOW));
        refuses("minutes.sealed", () -> seal(new Signing(12, 1, 1, 0)));
        assertThat(minutes.number()).isEqualTo("BA-FKP/001");
    }
}
