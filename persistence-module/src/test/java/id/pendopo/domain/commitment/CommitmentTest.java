package id.pendopo.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DUE = TODAY.plusDays(30);

    private static CommitmentOrigin forum() {
        return new CommitmentOrigin(CommitmentSource.FORUM, "FKP-3", "FKP Volume 3", "/forum/edition.xhtml?id=3", "");
    }

    private static CommitmentTerms terms(LocalDate due) {
        return new CommitmentTerms("Loket buka sampai pukul 18.00", "Kepala Bidang Pelayanan", due, true);
    }

    private static Commitment promised() {
        return new Commitment(forum(), 7L, terms(DUE), TODAY.minusDays(10), false, TODAY, "Maya", NOW);
    }

    private static Commitment claimed() {
        Commitment commitment = promised();
        commitment.work().progress(40);
        commitment.claim(TODAY, "Jadwal loket ditetapkan", TODAY);
        return commitment;
    }

    private static void refused(ThrowingCallable attempt, String field) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .contains(field));
    }

    @Test
    void a_promise_cannot_be_due_before_it_was_made_nor_made_tomorrow() {
        refused(() -> new Commitment(forum(), 7L, terms(TODAY.minusDays(1)), null, false, TODAY, "A", NOW), "dueOn");
        refused(() -> new Commitment(forum(), 7L, terms(DUE), TODAY.plusDays(1), false, TODAY, "A", NOW), "promisedOn");
    }

    @Test
    void what_came_from_something_confidential_never_becomes_public() {
        refused(() -> new Commitment(forum(), 7L, terms(DUE), null, true, TODAY, "A", NOW), "publicly");
        Commitment commitment = promised();
        commitment.conceal();
        assertThat(commitment.isPublicly()).isFalse();
        refused(() -> commitment.change(terms(DUE), TODAY), "publicly");
    }

    @Test
    void a_link_leads_to_a_page_of_ours_only() {
        for (String path :
                new String[] {"//evil.example", "https://evil.example", "\\evil", "/\\evil", "javascript:1"}) {
            refused(() -> new CommitmentOrigin(CommitmentSource.FORUM, "1", "FKP", path, ""), "sourcePath");
        }
        refused(() -> new CommitmentOrigin(CommitmentSource.FORUM, " ", "FKP", "", ""), "sourceKey");
        assertThat(new CommitmentOrigin(CommitmentSource.OTHER, "", "Rapat pimpinan", "", "").key())
                .isEmpty();
    }

    @Test
    void all_of_it_is_claimed_with_evidence_never_reported() {
        Commitment commitment = promised();
        refused(() -> commitment.work().progress(100), "progress");
        refused(() -> commitment.work().progress(-1), "progress");
        refused(() -> commitment.claim(TODAY, " ", TODAY), "evidence");
        refused(() -> commitment.claim(TODAY.plusDays(1), "Foto", TODAY), "doneOn");
        refused(() -> commitment.claim(TODAY.minusDays(11), "Foto", TODAY), "doneOn");
        assertThat(commitment.state()).isEqualTo(CommitmentState.OPEN);
    }

    @Test
    void what_is_sent_back_stands_where_it_stood_before_the_claim() {
        Commitment commitment = claimed();
        assertThat(commitment.work().progress()).isEqualTo(100);
        refused(() -> commitment.work().sendBack(""), "reason");
        commitment.work().sendBack("Foto loket belum ada");
        assertThat(commitment.state()).isEqualTo(CommitmentState.IN_PROGRESS);
        assertThat(commitment.work().progress()).isEqualTo(40);
        assertThat(commitment.work().doneOn()).isNull();
        assertThat(commitment.work().evidence()).isEmpty();
    }

    @Test
    void what_is_verified_stays_so() {
        Commitment commitment = claimed();
        commitment.work().accept(NOW);
        assertThat(commitment.state()).isEqualTo(CommitmentState.VERIFIED);
        for (ThrowingCallable attempt : new ThrowingCallable[] {
            () -> commitment.work().progress(10),
            () -> commitment.claim(TODAY, "x", TODAY),
            () -> commitment.work().retract(),
            () -> commitment.work().sendBack("x"),
            () -> commitment.work().cancel("x"),
            () -> commitment.carryOver(null, DUE.plusDays(1), "x", TODAY, "A", NOW),
            () -> commitment.change(terms(DUE), TODAY),
            () -> commitment.addMilestone("x", TODAY)
        }) {
            assertThatThrownBy(attempt).isInstanceOf(RuleViolationException.class);
        }
    }

    @Test
    void the_due_date_can_be_corrected_only_while_nothing_was_reported_and_it_has_not_passed() {
        Commitment commitment = promised();
        commitment.change(terms(DUE.plusDays(1)), TODAY);
        assertThat(commitment.dueOn()).isEqualTo(DUE.plusDays(1));
        refused(() -> commitment.change(terms(DUE.plusDays(9)), DUE.plusDays(2)), "dueOn");
        commitment.work().progress(5);
        refused(() -> commitment.change(terms(DUE.plusDays(9)), TODAY), "dueOn");
        commitment.change(
                new CommitmentTerms("Loket buka sampai pukul 19.00", "Kepala UPT", DUE.plusDays(1), false), TODAY);
        assertThat(commitment.statement()).endsWith("19.00");
    }

    @Test
    void what_is_carried_over_ends_and_goes_on_with_its_progress_and_what_is_to_come() {
        Commitment commitment = promised();
        commitment.addMilestone("Jadwal disusun", TODAY.minusDays(5));
        commitment.addMilestone("Petugas dilatih", TODAY.plusDays(5));
        commitment.finishMilestone(commitment.milestones().get(0).uuid(), TODAY, TODAY);
        commitment.work().progress(50);
        refused(() -> commitment.carryOver(null, DUE, "Belum", TODAY, "A", NOW), "dueOn");
        refused(() -> commitment.carryOver(null, DUE.plusDays(1), "Belum", DUE.plusDays(2), "A", NOW), "dueOn");
        refused(() -> commitment.carryOver(null, DUE.plusDays(1), "", TODAY, "A", NOW), "reason");
        Commitment next = commitment.carryOver(null, DUE.plusDays(60), "Anggaran bergeser", TODAY, "A", NOW);
        assertThat(commitment.state()).isEqualTo(CommitmentState.CARRIED_OVER);
        assertThat(next.state()).isEqualTo(CommitmentState.IN_PROGRESS);
        assertThat(next.work().progress()).isEqualTo(50);
        assertThat(next.promisedOn()).isEqualTo(TODAY);
        assertThat(next.milestones()).extracting(CommitmentMilestone::title).containsExactly("Petugas dilatih");
        assertThat(next.origin().key()).isEqualTo("FKP-3");
        assertThat(next.origin()).isNotSameAs(commitment.origin());
    }

    @Test
    void to_the_next_edition_a_promise_may_go_with_the_day_it_has() {
        Commitment commitment = promised();
        Commitment next = commitment.carryOver(
                new CommitmentOrigin(CommitmentSource.FORUM, "FKP-4", "FKP Volume 4", "", ""),
                null,
                "Dibahas lagi",
                TODAY,
                "A",
                NOW);
        assertThat(next.dueOn()).isEqualTo(DUE);
        assertThat(next.origin().label()).isEqualTo("FKP Volume 4");
    }

    @Test
    void milestones_lie_between_the_promise_and_its_due_date_and_what_was_reached_stays() {
        Commitment commitment = promised();
        refused(() -> commitment.addMilestone("x", DUE.plusDays(1)), "milestoneDue");
        refused(() -> commitment.addMilestone("x", TODAY.minusDays(11)), "milestoneDue");
        refused(() -> commitment.addMilestone(" ", TODAY), "milestone");
        CommitmentMilestone milestone = commitment.addMilestone("Petugas dilatih", DUE);
        refused(() -> commitment.change(terms(DUE.minusDays(1)), TODAY), "dueOn");
        refused(() -> commitment.finishMilestone(milestone.uuid(), TODAY.plusDays(1), TODAY), "doneOn");
        commitment.finishMilestone(milestone.uuid(), TODAY, TODAY);
        assertThatThrownBy(() -> commitment.removeMilestone(milestone.uuid()))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void a_claimed_promise_is_not_late() {
        Commitment commitment = promised();
        assertThat(commitment.isLate(DUE)).isFalse();
        assertThat(commitment.isLate(DUE.plusDays(1))).isTrue();
        commitment.claim(TODAY, "Foto", TODAY);
        assertThat(commitment.isLate(DUE.plusDays(1))).isFalse();
    }
}
