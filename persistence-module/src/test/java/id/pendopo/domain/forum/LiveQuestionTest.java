package id.pendopo.domain.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LiveQuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(600);

    private static LiveQuestion typed(String text) {
        return new LiveQuestion(1L, QuestionOrigin.CALLER, text, "Bu Rini", StakeholderElement.USERS, "Moderator", NOW);
    }

    @Test
    void what_an_officer_types_needs_no_approval_and_says_where_it_came_from() {
        assertThat(typed("Kapan loket buka?").state()).isEqualTo(QuestionState.APPROVED);
        assertThatThrownBy(() -> new LiveQuestion(1L, QuestionOrigin.AUDIENCE, "Kapan?", "", null, "M", NOW))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new LiveQuestion(1L, null, "Kapan?", "", null, "M", NOW))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> typed("x".repeat(LiveQuestion.TEXT + 1))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_rejection_says_why_and_can_be_taken_back() {
        LiveQuestion question = typed("Siapa kepala dinasnya?");
        assertThatThrownBy(() -> question.reject(null, "", "M", NOW)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> question.reject(RejectReason.OTHER, " ", "M", NOW))
                .isInstanceOf(InvalidInputException.class);
        question.reject(RejectReason.OFF_TOPIC, "", "M", NOW);
        assertThat(question.state()).isEqualTo(QuestionState.REJECTED);
        assertThatThrownBy(() -> question.answeredOnStage("M", NOW)).isInstanceOf(RuleViolationException.class);
        question.approve("M", LATER);
        assertThat(question.state()).isEqualTo(QuestionState.APPROVED);
        assertThat(question.rejectReason()).isNull();
    }

    @Test
    void a_corrected_question_keeps_the_words_it_came_with() {
        LiveQuestion question = typed("Kpn loket buka?");
        question.reword("Kapan loket buka?", "Bu Rini", StakeholderElement.USERS, "M", NOW);
        question.reword("Kapan loket buka hari Sabtu?", "Bu Rini", StakeholderElement.USERS, "M", LATER);
        assertThat(question.original()).isEqualTo("Kpn loket buka?");
        question.reword("Kpn loket buka?", "Bu Rini", null, "M", LATER);
        assertThat(question.original()).as("nothing is corrected any more").isNull();
        assertThat(question.element()).isNull();
    }

    @Test
    void an_answer_on_stage_is_written_down_later_and_stays_an_answer_on_stage() {
        LiveQuestion question = typed("Kapan loket buka?");
        question.answeredOnStage("M", NOW);
        question.answer("Setiap hari kerja pukul 08.00.", "Kepala DPMPTSP", "M", LATER);
        assertThat(question.answeredLive()).isTrue();
        assertThat(question.answeredAt()).isEqualTo(NOW);

        LiveQuestion written = typed("Berapa biayanya?");
        written.defer("M", NOW);
        assertThatThrownBy(() -> written.answer("", "Kepala", "M", LATER)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> written.answer("Gratis", " ", "M", LATER)).isInstanceOf(InvalidInputException.class);
        written.answer("Tidak dipungut biaya.", "Kepala DPMPTSP", "M", LATER);
        assertThat(written.state()).isEqualTo(QuestionState.ANSWERED);
        assertThat(written.answeredLive()).isFalse();
        assertThat(written.answeredAt()).isEqualTo(LATER);
    }

    @Test
    void what_was_taken_for_done_by_mistake_comes_back() {
        LiveQuestion question = typed("Kapan loket buka?");
        question.answeredOnStage("M", NOW);
        question.approve("M", LATER);
        assertThat(question.state()).isEqualTo(QuestionState.APPROVED);
        assertThat(question.answeredAt()).isNull();
        assertThat(question.answeredLive()).isFalse();
        assertThatThrownBy(() -> question.approve("M", LATER)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void a_question_is_not_merged_with_itself() {
        LiveQuestion question = typed("Kapan loket buka?");
        assertThatThrownBy(() -> question.mergeInto(question, "M", NOW)).isInstanceOf(RuleViolationException.class);
    }
}
