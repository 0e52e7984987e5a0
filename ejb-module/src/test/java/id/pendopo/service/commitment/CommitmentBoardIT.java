package id.pendopo.service.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.domain.commitment.CommitmentOrigin;
import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Today;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Figures, lists and the public register, on a real database. */
@ArquillianTest
class CommitmentBoardIT {

    private static final String AGENCY = "SETWAN";

    @Inject
    private CallerFixture callers;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentDesk desk;

    @Inject
    private CommitmentBoard board;

    @Inject
    private PublicCommitments register;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Today today;

    @Inject
    private UserTransaction transaction;

    private final String run = "papan" + Long.toString(System.nanoTime() % 1_000_000_000, 36);
    private final CommitmentFilter mine = new CommitmentFilter(null, null, null, run);

    private Caller of(String agency, String... permissions) {
        return CallerFixture.user(
                9107L, "Penata " + agency, Scope.of(agencies.byCode(agency).id()), permissions);
    }

    private Caller clerk() {
        return of(AGENCY, Permission.SIGNED_IN, Permission.COMMITMENT_READ, Permission.COMMITMENT_MANAGE);
    }

    private static Caller executive() {
        return CallerFixture.user(9108L, "Kepala Daerah", Permission.SIGNED_IN, Permission.COMMITMENT_READ);
    }

    private UUID made(CommitmentSource source, String label, int months, int dueIn, boolean publicly, boolean secret)
            throws Exception {
        transaction.begin();
        UUID uuid = callers.as(
                clerk(),
                () -> commitments.promise(new NewCommitment(
                        new CommitmentOrigin(source, run, label, "", ""),
                        AGENCY,
                        "Janji " + run,
                        "Kepala Bagian Umum",
                        today.get().minusMonths(months),
                        today.get().plusDays(dueIn),
                        publicly,
                        secret)));
        transaction.commit();
        return uuid;
    }

    private void claimed(UUID uuid) {
        callers.as(clerk(), () -> desk.claim(uuid, 1, today.get(), "Foto", List.of()));
    }

    private CommitmentFigure figure(Caller caller) {
        return callers.as(caller, () -> board.all(mine));
    }

    @Test
    void figures_count_what_is_due_late_and_kept_and_score_it() throws Exception {
        made(CommitmentSource.FORUM, "FKP", 1, 10, true, false);
        made(CommitmentSource.FORUM, "FKP", 1, 200, true, false);
        made(CommitmentSource.OTHER, "Rapat", 1, -3, true, false);
        UUID kept = made(CommitmentSource.OTHER, "Rapat", 2, 3, true, false);
        UUID moved = made(CommitmentSource.OTHER, "Rapat", 1, 5, true, false);
        claimed(kept);
        callers.as(clerk(), () -> desk.carryOver(moved, 1, today.get().plusDays(9), "Menunggu anggaran"));
        CommitmentFigure all = figure(executive());
        assertThat(all.total()).as("carried over counts once").isEqualTo(5);
        assertThat(all.open()).isEqualTo(4);
        assertThat(all.soon()).isEqualTo(2);
        assertThat(all.late()).isEqualTo(1);
        assertThat(all.claimed()).isEqualTo(1);
        assertThat(all.percent()).isEqualTo(20);
        assertThat(all.months()).isEqualTo(2);
        assertThat(all.share()).isEqualTo(2);
        assertThat(all.speed()).as("not all are kept").isZero();
        assertThat(callers.as(executive(), () -> board.bySource(mine)))
                .extracting(CommitmentFigure::key, CommitmentFigure::total)
                .containsExactly(tuple("FORUM", 2L), tuple("OTHER", 3L));
        assertThat(callers.as(executive(), () -> board.byAgency(mine)))
                .extracting(CommitmentFigure::key)
                .containsExactly(AGENCY);
        assertThat(callers.as(executive(), () -> board.counts(mine)))
                .containsEntry(CommitmentTab.LATE, 1)
                .containsEntry(CommitmentTab.ENDED, 1)
                .containsEntry(CommitmentTab.ALL, 6);
    }

    @Test
    void another_agency_and_who_may_not_read_secrets_count_none_of_them() throws Exception {
        made(CommitmentSource.COMPLAINT, "Pengaduan", 1, 10, false, true);
        Caller other = of("DINKES", Permission.SIGNED_IN, Permission.COMMITMENT_READ);
        assertThat(figure(other).total()).isZero();
        assertThat(figure(executive()).total()).isZero();
        assertThat(callers.as(clerk(), () -> board.counts(mine)).get(CommitmentTab.ALL))
                .isZero();
        assertThat(callers.as(clerk(), () -> board.file(CommitmentTab.ALL, mine)))
                .isEmpty();
        assertThat(figure(of(AGENCY, Permission.SIGNED_IN, Permission.COMMITMENT_READ, Permission.COMPLAINT_HANDLE))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void every_order_pages_through_all_of_them_forward_and_back() throws Exception {
        for (int i = 0; i < 5; i++) {
            made(CommitmentSource.OTHER, "Rapat", 1, i / 2, true, false);
        }
        for (CommitmentSort sort : CommitmentSort.values()) {
            for (boolean down : new boolean[] {false, true}) {
                List<UUID> seen = new ArrayList<>();
                Page<CommitmentRow> page = list(sort, down, null);
                Page<CommitmentRow> first = page;
                while (true) {
                    page.rows().forEach(row -> seen.add(row.uuid()));
                    if (page.next() == null) {
                        break;
                    }
                    page = list(sort, down, page.next());
                }
                assertThat(seen).as(sort + " " + down).hasSize(5).doesNotHaveDuplicates();
                Page<CommitmentRow> second = list(sort, down, first.next());
                assertThat(list(sort, down, second.previous()).rows()).isEqualTo(first.rows());
            }
        }
        assertThatThrownBy(() -> list(CommitmentSort.DUE, false, "bm9uc2Vuc2U"))
                .isInstanceOf(InvalidInputException.class);
    }

    private Page<CommitmentRow> list(CommitmentSort sort, boolean down, String cursor) {
        return callers.as(executive(), () -> board.list(CommitmentTab.ALL, mine, sort, down, cursor, 2, 5));
    }

    @Test
    void the_register_shows_what_is_public_and_nothing_that_is_not() throws Exception {
        made(CommitmentSource.FORUM, "FKP Volume 3", 1, 10, true, false);
        made(CommitmentSource.FORUM, "FKP Volume 3", 1, 10, false, false);
        made(CommitmentSource.COMPLAINT, "Pengaduan PDP-9", 1, 12, true, false);
        made(CommitmentSource.COMPLAINT, "Pengaduan rahasia", 1, 10, false, true);
        Page<PublicCommitment> page = register.search(CommitmentTab.ALL, mine, null, 50);
        assertThat(page.rows())
                .as("a complaint that is not published is not named")
                .extracting(PublicCommitment::sourceLabel)
                .containsExactly("", "FKP Volume 3");
        assertThat(page.count()).isEqualTo(2);
        assertThat(register.search(CommitmentTab.ALL, new CommitmentFilter(null, null, null, "PDP-9"), null, 50)
                        .rows())
                .as("nor found by its name")
                .noneMatch(row -> row.statement().contains(run));
        assertThat(register.of(CommitmentSource.FORUM, run)).hasSize(1);
    }
}
