package id.pendopo.service.forum;

import static id.pendopo.service.forum.MinutesFixture.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.forum.EditionFacts;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An edition is closed when nothing promised there is open, and stays so, on a real database. */
@ArquillianTest
class ClosedEditionIT {

    @Inject
    private MinutesFixture minutes;

    @Inject
    private ForumFixture forums;

    @Inject
    private CallerFixture callers;

    @Inject
    private Inputs inputs;

    @Inject
    private InputOutcomes outcomes;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesSigning signing;

    @Inject
    private EditionEnding ending;

    @Inject
    private EditionAccess access;

    @Inject
    private EditionSteps steps;

    @Inject
    private Database database;

    @Inject
    private Today today;

    @Inject
    private UserTransaction transaction;

    @Test
    void nothing_more_is_promised_at_an_edition_that_is_closed() {
        UUID edition = held();
        UUID input = said(edition);
        UUID agreement = agreed(edition);
        published(edition);
        callers.as(BUREAU, () -> ending.close(edition, minutes.head(edition).version()));

        refused(() -> callers.as(BUREAU, () -> outcomes.promise(input, version(input), promise())));
        refused(() -> callers.as(BUREAU, () -> signing.promise(edition, agreement, promise())));

        assertThat(callers.as(BUREAU, () -> ending.open(edition))).isZero();
    }

    @Test
    void a_promise_that_is_made_while_the_edition_is_being_closed_is_refused() throws Exception {
        UUID edition = held();
        UUID input = said(edition);
        published(edition);
        CompletableFuture<UUID> promised = new CompletableFuture<>();
        transaction.begin();
        try {
            callers.as(
                    BUREAU,
                    () -> steps.take(
                            access.changeable(edition), EditionMove.CLOSE, new EditionFacts(2, true, 0), null));
            new Thread(() -> {
                        try {
                            promised.complete(
                                    callers.as(BUREAU, () -> outcomes.promise(input, version(input), promise())));
                        } catch (RuntimeException refused) {
                            promised.completeExceptionally(refused);
                        }
                    })
                    .start();
            assertThatThrownBy(() -> promised.get(1, TimeUnit.SECONDS))
                    .as("it waits until it is known whether the edition is closed")
                    .isInstanceOf(TimeoutException.class);
        } finally {
            transaction.commit();
        }

        assertThatThrownBy(() -> promised.get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(RuleViolationException.class)
                .hasMessageContaining("forum.promise.closed");
        assertThat(minutes.head(edition).state()).isEqualTo(EditionState.CLOSED);
        assertThat(callers.as(BUREAU, () -> ending.open(edition))).isZero();
    }

    @Test
    void what_is_carried_over_goes_past_an_edition_that_is_closed() {
        UUID earlier = held();
        UUID input = said(earlier);
        published(earlier);
        UUID commitment = callers.as(BUREAU, () -> outcomes.promise(input, version(input), promise()));
        UUID later = held();
        database.update(
                """
                update forum_edition set volume = 2,
                    series_id = (select series_id from forum_edition where uuid = ?) where uuid = ?""",
                earlier,
                later);
        published(later);
        forums.follow(later, EditionMove.CLOSE, new EditionFacts(2, true, 0));

        callers.as(BUREAU, () -> ending.carryOver(earlier, today.get().plusDays(60), "Menunggu anggaran"));

        assertThat(database.first(
                        """
                        select n.source_key from commitment o join commitment n on n.carried_from_id = o.id
                        where o.uuid = ?""",
                        row -> row.getString(1),
                        commitment))
                .contains(earlier.toString());
    }

    private static void refused(ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("forum.promise.closed");
    }

    private UUID held() {
        return minutes.held("DINKES", null);
    }

    private UUID said(UUID edition) {
        return callers.as(
                BUREAU,
                () -> inputs.note(edition, new InputForm(InputKind.PROPOSAL, "Loket pada hari Sabtu", "", null, null)));
    }

    private UUID agreed(UUID edition) {
        callers.as(BUREAU, () -> writing.agree(edition, null, "Loket dibuka hari Sabtu", "DINKES", null));
        return minutes.view(edition).agreements().get(0).uuid();
    }

    private void published(UUID edition) {
        minutes.attend(edition);
        minutes.present(edition);
        minutes.signAll(edition);
        minutes.seal(edition);
        minutes.publish(edition);
    }

    private int version(UUID input) {
        return callers.as(BUREAU, () -> inputs.read(input)).version();
    }

    private ForumPromise promise() {
        return new ForumPromise(
                "DINKES",
                "Loket dibuka hari Sabtu",
                "Kepala Bidang",
                today.get().plusDays(30),
                true);
    }
}
