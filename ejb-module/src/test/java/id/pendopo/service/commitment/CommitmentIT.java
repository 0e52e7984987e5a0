package id.pendopo.service.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.commitment.CommitmentMove;
import id.pendopo.domain.commitment.CommitmentOrigin;
import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.commitment.CommitmentStepKind;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Promises on a real database: made by other capabilities and by hand, worked on, checked, carried over, told of. */
@ArquillianTest
class CommitmentIT {

    private static final String AGENCY = "SETWAN";

    @Inject
    private CallerFixture callers;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentDesk desk;

    @Inject
    private CommitmentReading reading;

    @Inject
    private CommitmentSweep sweep;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Database database;

    @Inject
    private Today today;

    @Inject
    private UserTransaction transaction;

    private final String run = Long.toString(System.nanoTime() % 1_000_000_000, 36);

    private Caller of(String agency, String... permissions) {
        return CallerFixture.user(
                9105L, "Penata " + agency, Scope.of(agencies.byCode(agency).id()), permissions);
    }

    private Caller clerk(String agency) {
        return of(agency, Permission.SIGNED_IN, Permission.COMMITMENT_READ, Permission.COMMITMENT_MANAGE);
    }

    private static Caller bureau() {
        return CallerFixture.user(
                9106L,
                "Biro Organisasi",
                Permission.SIGNED_IN,
                Permission.COMMITMENT_READ,
                Permission.COMMITMENT_VERIFY);
    }

    private <T> T together(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = callers.as(of("SETWAN", Permission.SIGNED_IN), work);
            transaction.commit();
            return result;
        } catch (Exception e) {
            transaction.rollback();
            throw e;
        }
    }

    private CommitmentOrigin forum(String edition) {
        return new CommitmentOrigin(
                CommitmentSource.FORUM, edition, "FKP Volume 3", "/forum/edition.xhtml?id=" + edition, "");
    }

    private NewCommitment promise(String edition, LocalDate promised, LocalDate due, boolean confidential) {
        return new NewCommitment(
                forum(edition),
                AGENCY,
                "Loket buka sampai pukul 18.00 (" + run + ")",
                "Kepala Bagian Umum",
                promised,
                due,
                !confidential,
                confidential);
    }

    private UUID made(LocalDate due) throws Exception {
        return together(
                () -> commitments.promise(promise("E-" + run, today.get().minusDays(90), due, false)));
    }

    private CommitmentDetail read(Caller caller, UUID uuid) {
        return callers.as(caller, () -> reading.find(uuid));
    }

    private int version(UUID uuid) {
        return database.first("select version from commitment where uuid = ?", row -> row.getInt(1), uuid)
                .orElseThrow();
    }

    @Test
    void a_promise_is_made_worked_on_claimed_sent_back_and_verified() throws Exception {
        UUID uuid = made(today.get().plusDays(30));
        UUID file = callers.as(clerk(AGENCY), () -> {
            UUID staged = desk.stage(
                            new ByteArrayInputStream(
                                    "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                            "jadwal.pdf",
                            "application/pdf")
                    .uuid();
            desk.progress(uuid, version(uuid), 40, "Jadwal disusun", List.of(staged));
            return staged;
        });
        callers.as(clerk(AGENCY), () -> desk.claim(uuid, version(uuid), today.get(), "Jadwal ditetapkan", List.of()));
        callers.as(bureau(), () -> desk.sendBack(uuid, version(uuid), "Foto loket belum ada"));
        CommitmentDetail back = read(clerk(AGENCY), uuid);
        assertThat(back.row().state()).isEqualTo(CommitmentState.IN_PROGRESS);
        assertThat(back.row().progress()).isEqualTo(40);
        assertThat(back.moves())
                .containsExactly(CommitmentMove.PROGRESS, CommitmentMove.CLAIM, CommitmentMove.CARRY_OVER);
        callers.as(clerk(AGENCY), () -> desk.claim(uuid, version(uuid), today.get(), "Foto terlampir", List.of()));
        callers.as(bureau(), () -> desk.accept(uuid, version(uuid), ""));
        CommitmentDetail kept = read(bureau(), uuid);
        assertThat(kept.row().state()).isEqualTo(CommitmentState.VERIFIED);
        assertThat(kept.moves()).isEmpty();
        assertThat(kept.history())
                .extracting(CommitmentDetail.Step::kind)
                .containsExactly(
                        CommitmentStepKind.VERIFIED,
                        CommitmentStepKind.CLAIMED,
                        CommitmentStepKind.SENT_BACK,
                        CommitmentStepKind.CLAIMED,
                        CommitmentStepKind.PROGRESSED,
                        CommitmentStepKind.PROMISED);
        assertThat(kept.history().get(4).files()).extracting("uuid").containsExactly(file);
        assertThat(callers.as(bureau(), () -> reading.file(uuid, file)).file().name())
                .isEqualTo("jadwal.pdf");
    }

    @Test
    void nothing_of_the_history_can_be_changed() throws Exception {
        made(today.get().plusDays(30));
        for (String sql : List.of(
                "update commitment_step set note = 'x'",
                "delete from commitment_step",
                "delete from commitment_file")) {
            assertThatThrownBy(() -> database.update(sql)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void another_agency_never_learns_of_it() throws Exception {
        UUID uuid = made(today.get().plusDays(30));
        Caller other = clerk("DINKES");
        assertThatThrownBy(() -> read(other, uuid)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(other, () -> desk.progress(uuid, 0, 10, "x", List.of())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(clerk(AGENCY), () -> desk.accept(uuid, 0, "")))
                .as("who promised does not verify")
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as(
                        other,
                        () -> desk.make(new CommitmentForm(
                                AGENCY, CommitmentSource.OTHER, "Rapat", "x", "y", null, today.get(), false))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void pages_cannot_go_past_the_check_of_who_calls() {
        assertThatThrownBy(() -> callers.as(
                        of("DINKES", Permission.SIGNED_IN), () -> commitments.openOf(CommitmentSource.FORUM, "x")))
                .as("only within the transaction of a service that has checked")
                .isInstanceOf(EJBException.class);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() throws Exception {
        UUID uuid = made(today.get().plusDays(30));
        int read = version(uuid);
        callers.as(clerk(AGENCY), () -> desk.progress(uuid, read, 10, "Mulai", List.of()));
        assertThatThrownBy(() -> callers.as(clerk(AGENCY), () -> desk.progress(uuid, read, 20, "Lanjut", List.of())))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void milestones_are_kept_with_their_days() throws Exception {
        UUID uuid = made(today.get().plusDays(30));
        callers.as(clerk(AGENCY), () -> {
            desk.addMilestone(
                    uuid, version(uuid), "Petugas dilatih", today.get().plusDays(9));
            desk.addMilestone(uuid, version(uuid), "Jadwal disusun", today.get().plusDays(3));
        });
        CommitmentDetail detail = read(clerk(AGENCY), uuid);
        assertThat(detail.milestones())
                .extracting(CommitmentDetail.Milestone::title)
                .containsExactly("Jadwal disusun", "Petugas dilatih");
        callers.as(clerk(AGENCY), () -> {
            desk.finishMilestone(uuid, version(uuid), detail.milestones().get(0).uuid(), today.get());
            desk.removeMilestone(uuid, version(uuid), detail.milestones().get(1).uuid());
        });
        assertThat(read(clerk(AGENCY), uuid).milestones()).singleElement().satisfies(one -> assertThat(one.doneOn())
                .isEqualTo(today.get()));
    }

    @Test
    void all_open_promises_of_an_edition_go_on_to_the_next_and_both_know_it() throws Exception {
        String edition = "V3-" + run;
        LocalDate due = today.get().plusDays(20);
        UUID first = together(() -> commitments.promise(promise(edition, null, due, false)));
        UUID second = together(() -> commitments.promise(promise(edition, null, due.plusDays(1), false)));
        callers.as(clerk(AGENCY), () -> desk.claim(second, version(second), today.get(), "Selesai", List.of()));
        assertThat(together(() -> commitments.openOf(CommitmentSource.FORUM, edition)))
                .isEqualTo(1);
        assertThat(together(() -> commitments.carryOverAll(
                        CommitmentSource.FORUM, edition, new CarryOver(forum("V4-" + run), null, "Dibahas lagi"))))
                .isEqualTo(1);
        assertThat(together(() -> commitments.openOf(CommitmentSource.FORUM, edition)))
                .isZero();
        List<CommitmentRow> next = together(() -> commitments.of(CommitmentSource.FORUM, "V4-" + run));
        assertThat(next).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(CommitmentState.OPEN);
            assertThat(row.dueOn()).isEqualTo(due);
            assertThat(row.readable()).as("by somebody without the permission").isFalse();
        });
        assertThat(read(bureau(), first).carriedTo()).isEqualTo(next.get(0).uuid());
        assertThat(read(bureau(), next.get(0).uuid()).carriedFrom()).isEqualTo(first);
    }

    @Test
    void what_came_from_something_confidential_is_seen_only_by_who_reads_that() throws Exception {
        UUID uuid = together(() -> commitments.promise(promise("R-" + run, null, today.get(), true)));
        assertThatThrownBy(() -> read(clerk(AGENCY), uuid)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> read(bureau(), uuid)).isInstanceOf(NotFoundException.class);
        Caller handler = of(
                AGENCY,
                Permission.SIGNED_IN,
                Permission.COMMITMENT_READ,
                Permission.COMMITMENT_MANAGE,
                Permission.COMPLAINT_HANDLE);
        assertThat(read(handler, uuid).row().publicly()).isFalse();
        assertThatThrownBy(() -> callers.as(
                        handler,
                        () -> desk.change(
                                uuid,
                                version(uuid),
                                new CommitmentForm(null, null, null, "Janji", "Kepala", null, today.get(), true))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void what_came_from_something_confidential_is_checked_by_who_verifies_complaints_of_all_agencies()
            throws Exception {
        UUID uuid = together(() -> commitments.promise(promise("K-" + run, null, today.get(), true)));
        Caller handler = of(
                AGENCY,
                Permission.SIGNED_IN,
                Permission.COMMITMENT_READ,
                Permission.COMMITMENT_MANAGE,
                Permission.COMPLAINT_HANDLE);
        callers.as(handler, () -> desk.claim(uuid, version(uuid), today.get(), "Berita acara", List.of()));
        assertThat(asked(uuid))
                .as("the coordinator, not the bureau")
                .contains("koordinator")
                .doesNotContain("organisasi");
        assertThatThrownBy(() -> callers.as(bureau(), () -> desk.accept(uuid, version(uuid), "")))
                .isInstanceOf(NotFoundException.class);
        Caller here = of(AGENCY, Permission.SIGNED_IN, Permission.COMMITMENT_READ, Permission.COMPLAINT_VERIFY);
        assertThat(read(here, uuid).moves())
                .as("not within the agency that promised")
                .isEmpty();
        assertThatThrownBy(() -> callers.as(here, () -> desk.accept(uuid, version(uuid), "")))
                .isInstanceOf(NotFoundException.class);
        assertThat(read(coordinator(), uuid).moves())
                .containsExactly(CommitmentMove.ACCEPT, CommitmentMove.SEND_BACK, CommitmentMove.CANCEL);
        callers.as(coordinator(), () -> desk.accept(uuid, version(uuid), ""));
        assertThat(read(handler, uuid).row().state()).isEqualTo(CommitmentState.VERIFIED);
        UUID open = made(today.get().plusDays(3));
        callers.as(clerk(AGENCY), () -> desk.claim(open, version(open), today.get(), "Foto", List.of()));
        assertThat(read(coordinator(), open).moves()).as("the bureau's").isEmpty();
        assertThatThrownBy(() -> callers.as(coordinator(), () -> desk.accept(open, version(open), "")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void what_becomes_confidential_while_it_waits_to_be_checked_waits_for_the_coordinator() throws Exception {
        String key = "B-" + run;
        UUID uuid = together(() -> commitments.promise(promise(key, null, today.get(), false)));
        callers.as(clerk(AGENCY), () -> desk.claim(uuid, version(uuid), today.get(), "Foto", List.of()));
        assertThat(asked(uuid)).contains("organisasi").doesNotContain("koordinator");
        together(() -> {
            commitments.conceal(CommitmentSource.FORUM, key);
            return null;
        });
        assertThat(asked(uuid)).contains("koordinator");
        assertThatThrownBy(() -> read(bureau(), uuid)).isInstanceOf(NotFoundException.class);
        callers.as(coordinator(), () -> desk.sendBack(uuid, version(uuid), "Foto belum ada"));
    }

    /** Who of the demonstration was asked to check it. */
    private List<String> asked(UUID uuid) {
        return database.list(
                """
                select distinct u.name from inbox_item i join user_account u on u.id = i.user_id
                where i.kind = 'commitment.claimed' and i.link like ? order by 1""",
                row -> row.getString(1),
                "%" + uuid);
    }

    private static Caller coordinator() {
        return CallerFixture.user(
                9107L, "Koordinator", Permission.SIGNED_IN, Permission.COMMITMENT_READ, Permission.COMPLAINT_VERIFY);
    }

    @Test
    void people_are_told_once_and_what_was_missed_is_made_up_for() throws Exception {
        UUID uuid = made(today.get().minusDays(20));
        database.update(
                "update commitment set alarmed_on = ? where uuid = ?",
                today.get().minusDays(25),
                uuid);
        rungOut();
        assertThat(read(bureau(), uuid).history())
                .extracting(CommitmentDetail.Step::kind)
                .containsExactly(CommitmentStepKind.ESCALATED_HEAD, CommitmentStepKind.PROMISED);
        long told = told(uuid);
        assertThat(told).as("somebody was told").isPositive();
        database.update(
                "update commitment set alarmed_on = ? where uuid = ?",
                today.get().minusDays(1),
                uuid);
        rungOut();
        assertThat(told(uuid)).as("nothing new on that day").isEqualTo(told);
        assertThat(database.list(
                        "select distinct kind from inbox_item where link like ?", row -> row.getString(1), "%" + uuid))
                .as("only the last of what was missed")
                .containsExactly("commitment.alarm.HEAD");
    }

    private void rungOut() {
        int looked = CommitmentSweep.PIECE;
        while (looked == CommitmentSweep.PIECE) {
            looked = callers.as(bureau(), () -> sweep.ring());
        }
    }

    private long told(UUID uuid) {
        return database.first("select count(*) from inbox_item where link like ?", row -> row.getLong(1), "%" + uuid)
                .orElse(0L);
    }
}
