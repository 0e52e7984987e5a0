package id.pendopo.service.forum;

import static id.pendopo.service.forum.MinutesFixture.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.commitment.CommitmentTab;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What everybody reads of a whole series, on a real database. */
@ArquillianTest
class PublicSeriesIT {

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
    private PublicSeriesReading reading;

    @Inject
    private Database database;

    @Inject
    private Today today;

    private <T> T everybody(Callable<T> work) {
        return callers.as(Caller.ANONYMOUS, work);
    }

    private UUID say(UUID edition, InputKind kind, String text) {
        return callers.as(
                BUREAU,
                () -> inputs.note(edition, new InputForm(kind, text, "Bu Sari", StakeholderElement.USERS, null)));
    }

    private UUID promise(UUID input, boolean publicly) {
        return callers.as(
                BUREAU,
                () -> outcomes.promise(
                        input,
                        inputs.read(input).version(),
                        new ForumPromise(
                                "DINKES", "Loket Sabtu", "Kepala", today.get().plusDays(9), publicly)));
    }

    private String code(UUID edition) {
        return database.first(
                        "select s.code from forum_series s join forum_edition e on e.series_id = s.id where e.uuid = ?",
                        row -> row.getString(1),
                        edition)
                .orElseThrow();
    }

    private void secret(UUID input) {
        long id = database.first("select min(id) from user_account", row -> row.getLong(1))
                .orElseThrow();
        callers.as(
                new Caller(Caller.Kind.USER, id, "organisasi", "organisasi", BUREAU.scopes()),
                () -> outcomes.complain(
                        input,
                        inputs.read(input).version(),
                        new ComplaintFromInput(
                                ComplaintClass.COMPLAINT, Channel.COUNTER, "Pungutan", "", null, null, true, null)));
    }

    private void publish(UUID edition) {
        minutes.attend(edition);
        minutes.present(edition);
        minutes.signAll(edition);
        minutes.seal(edition);
        minutes.publish(edition);
    }

    @Test
    void a_series_tells_what_was_said_answered_and_promised_and_nothing_that_is_secret() {
        UUID edition = minutes.held("DINKES", null);
        String code = code(edition);
        promise(say(edition, InputKind.PROPOSAL, "Loket pada hari Sabtu"), true);
        promise(say(edition, InputKind.PROPOSAL, "Antrean daring"), false);
        say(edition, InputKind.QUESTION, "Kapan buka");
        say(edition, InputKind.APPRECIATION, "Terima kasih");
        secret(say(edition, InputKind.COMPLAINT, "Petugas meminta uang"));

        assertThat(everybody(() -> reading.said(code, null, false, null)).rows())
                .as("before it is published")
                .isEmpty();
        publish(edition);

        PublicSeries series = everybody(() -> reading.read(code));
        assertThat(series.said()).isEqualTo(4);
        assertThat(series.answerable()).isEqualTo(3);
        assertThat(series.answered()).isEqualTo(2);
        assertThat(series.promised()).as("those in the public register").isEqualTo(1);
        assertThat(everybody(() -> reading.promises(code, CommitmentTab.ALL, null))
                        .rows())
                .singleElement()
                .satisfies(one -> assertThat(one.sourcePath()).endsWith(edition.toString()));
        assertThat(everybody(() -> reading.promises(code, CommitmentTab.KEPT, null))
                        .rows())
                .isEmpty();
        assertThat(everybody(() -> reading.said(code, null, false, null)).rows())
                .extracting(one -> one.said().text())
                .containsExactlyInAnyOrder("Loket pada hari Sabtu", "Antrean daring", "Kapan buka", "Terima kasih");
        assertThat(everybody(() -> reading.said(code, null, true, null)).rows())
                .extracting(one -> one.said().text())
                .containsExactly("Kapan buka");
        assertThat(everybody(() -> reading.said(code, InputKind.COMPLAINT, false, null))
                        .rows())
                .isEmpty();
        assertThat(everybody(() -> reading.held(code, null)).rows())
                .singleElement()
                .satisfies(held -> assertThat(new int[] {held.said(), held.answered(), held.promised(), held.kept()})
                        .containsExactly(4, 2, 1, 0));
    }

    @Test
    void a_series_nobody_may_know_of_yet_does_not_exist() {
        String code = forums.series(SeriesKind.COMMUNICATION, "DINKES");
        assertThatThrownBy(() -> everybody(() -> reading.read(code))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> everybody(() -> reading.said("fkp-kota", null, false, "x")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void what_was_said_pages_forward_and_back() {
        UUID edition = minutes.held("DINKES", null);
        for (int i = 0; i < 23; i++) {
            say(edition, InputKind.QUESTION, "Pertanyaan " + i);
        }
        publish(edition);
        String code = code(edition);
        var first = everybody(() -> reading.said(code, null, false, null));
        var second = everybody(() -> reading.said(code, null, false, first.next()));
        var again = everybody(() -> reading.said(code, null, false, second.previous()));

        assertThat(first.rows()).hasSize(20);
        assertThat(second.rows()).hasSize(3).doesNotContainAnyElementsOf(first.rows());
        assertThat(again.rows()).isEqualTo(first.rows());
        assertThat(first.count()).isEqualTo(23);
    }
}
