package id.pendopo.service.forum;

import static id.pendopo.service.forum.MinutesFixture.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.QuestionOrigin;
import id.pendopo.domain.forum.SignatorySide;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.identity.CallerFixture;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Several officers write down at once what was said, on a real database. */
@ArquillianTest
class InputRacesIT {

    @Inject
    private ForumFixture forums;

    @Inject
    private MinutesFixture minutes;

    @Inject
    private CallerFixture callers;

    @Inject
    private Inputs inputs;

    @Inject
    private LiveDesk live;

    @Inject
    private LiveModeration moderation;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesSigning signing;

    @Inject
    private UserTransaction transaction;

    @Test
    void questions_that_several_take_over_at_once_are_taken_over_once() throws Exception {
        UUID edition = forums.running("DINKES");
        int questions = 6;
        callers.as(BUREAU, () -> {
            live.prepare(edition);
            for (int i = 0; i < questions; i++) {
                moderation.type(edition, new TypedQuestion(QuestionOrigin.CALLER, "Pertanyaan " + i, "", null));
            }
        });
        int officers = 4;
        ExecutorService pool = Executors.newFixedThreadPool(officers);
        CyclicBarrier together = new CyclicBarrier(officers);
        List<Future<Integer>> taken = new ArrayList<>();
        for (int i = 0; i < officers; i++) {
            taken.add(pool.submit(() -> {
                together.await();
                return callers.as(BUREAU, () -> inputs.takeOverQuestions(edition));
            }));
        }
        int many = 0;
        for (Future<Integer> one : taken) {
            many += one.get();
        }
        pool.shutdown();

        assertThat(many).isEqualTo(questions);
        assertThat(callers.as(BUREAU, () -> inputs.of(edition, InputFilter.ALL)))
                .extracting(InputRow::number)
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void what_was_said_is_not_corrected_while_the_minutes_are_laid_before_the_signatories() throws Exception {
        UUID edition = minutes.held("DINKES", null);
        UUID input = callers.as(BUREAU, () -> inputs.note(edition, said("Loket pada hari Sabtu")));
        int version = callers.as(BUREAU, () -> inputs.read(input)).version();
        callers.as(BUREAU, () -> {
            writing.nameSignatory(edition, SignatorySide.PROVIDER, "Kepala Dinas", "Kepala");
            writing.nameSignatory(edition, SignatorySide.COMMUNITY, "Ketua RW 03", "Warga");
        });
        assertThat(callers.as(BUREAU, () -> inputs.isOpen(edition))).isTrue();
        CompletableFuture<Void> corrected = new CompletableFuture<>();
        transaction.begin();
        try {
            callers.as(
                    BUREAU, () -> signing.present(edition, minutes.view(edition).version()));
            new Thread(() -> {
                        try {
                            callers.as(BUREAU, () -> inputs.correct(input, version, said("Loket pada hari Minggu")));
                            corrected.complete(null);
                        } catch (RuntimeException refused) {
                            corrected.completeExceptionally(refused);
                        }
                    })
                    .start();
            assertThatThrownBy(() -> corrected.get(1, TimeUnit.SECONDS))
                    .as("it waits until it is known whether they are presented")
                    .isInstanceOf(TimeoutException.class);
        } finally {
            transaction.commit();
        }

        assertThatThrownBy(() -> corrected.get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(RuleViolationException.class)
                .hasMessageContaining("forum.input.fixed");
        assertThat(callers.as(BUREAU, () -> inputs.read(input)).text()).isEqualTo("Loket pada hari Sabtu");
        assertThat(callers.as(BUREAU, () -> inputs.isOpen(edition))).isFalse();
    }

    private static InputForm said(String text) {
        return new InputForm(InputKind.PROPOSAL, text, "", null, null);
    }
}
