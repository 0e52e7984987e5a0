package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.BulkAction;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class BulkActionsIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private BulkActions bulk;

    @Inject
    private BulkWorker worker;

    @Inject
    private BulkWatch watch;

    @Inject
    private RunAs runAs;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private Database database;

    @Resource
    private ManagedExecutorService executor;

    private List<String> filed(int many) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            numbers.add(complaints.file().trackingNumber());
        }
        return numbers;
    }

    private List<String> verified(int many) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            numbers.add(complaints.verified(complaints.file(), "puskesmas").trackingNumber());
        }
        return numbers;
    }

    private UUID ask(Caller caller, BulkOrder order, List<String> numbers) {
        return callers.as(caller, () -> bulk.start(order, bulk.candidates(order.action(), numbers)));
    }

    private BulkJob finished(Caller caller, UUID job) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            watch.carryOn(job);
            BulkJob seen = callers.as(caller, () -> bulk.job(job));
            if (!seen.running()) {
                return seen;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("The job does not end");
    }

    private List<BulkItem> items(Caller caller, UUID job) {
        return callers.as(caller, () -> bulk.items(job, Texts.INDONESIAN));
    }

    private long events(String number, String type) {
        return database.first(
                        """
                        select count(*) from complaint_event e join complaint c on c.id = e.complaint_id
                        where c.tracking_number = ? and e.type = ?""",
                        row -> row.getLong(1),
                        number,
                        type)
                .orElseThrow();
    }

    private ComplaintState state(String number) {
        return callers.as(complaints.coordinator(), () -> reading.detail(number))
                .state();
    }

    @Test
    void each_is_archived_on_its_own_and_each_refusal_says_why() throws Exception {
        List<String> numbers = filed(3);
        String verified = verified(1).get(0);
        numbers.add(verified);
        UUID job = ask(complaints.coordinator(), BulkOrder.archive(ArchiveReason.TEST, "Hanya percobaan."), numbers);
        BulkJob end = finished(complaints.coordinator(), job);
        assertThat(end.done()).isEqualTo(3);
        assertThat(end.failed()).isEqualTo(1);
        assertThat(numbers.subList(0, 3))
                .allSatisfy(number -> assertThat(state(number)).isEqualTo(ComplaintState.ARCHIVED));
        assertThat(state(verified)).isEqualTo(ComplaintState.AWAITING_FOLLOW_UP);
        BulkItem refused = items(complaints.coordinator(), job).get(3);
        assertThat(refused.trackingNumber()).isEqualTo(verified);
        assertThat(refused.state()).isEqualTo(BulkItem.State.FAILED);
        assertThat(refused.reason()).contains("Arsipkan", "Belum ditindaklanjuti");
        assertThat(callers.as(complaints.coordinator(), () -> bulk.items(job, Locale.ENGLISH))
                        .get(3)
                        .reason())
                .contains("Archive", "Awaiting follow-up");
        assertThat(database.list(
                        "select action from audit_entry where object_type = 'complaint-bulk' and object_id = ? order by id",
                        row -> row.getString(1),
                        job.toString()))
                .containsExactly("complaint.bulk-asked", "complaint.bulk-finished");
    }

    @Test
    void the_chosen_officer_gets_all_and_the_trail_names_who_decided() throws Exception {
        List<String> numbers = verified(2);
        UUID job = ask(complaints.head(), BulkOrder.assign("penghubung.dinkes"), numbers);
        assertThat(finished(complaints.head(), job).done()).isEqualTo(2);
        for (String number : numbers) {
            assertThat(callers.as(complaints.dinkes(), () -> reading.detail(number))
                            .assignee())
                    .isEqualTo("penghubung.dinkes");
            assertThat(database.list(
                            "select actor_name from audit_entry where action = 'complaint.assigned' and object_id = ?",
                            row -> row.getString(1),
                            number))
                    .containsExactly("kepala.dinkes");
        }
    }

    @Test
    void reports_are_disposed_as_each_was_reported_and_no_wish_of_a_reporter_is_loosened() throws Exception {
        String plain = complaints.file().trackingNumber();
        String sealed = complaints
                .file(ComplaintFixture.report().confidential(true).anonymous(true))
                .trackingNumber();
        UUID job = ask(
                complaints.coordinator(),
                BulkOrder.dispose(null, "", "DINKES", false, true, "Mohon segera"),
                List.of(plain, sealed));
        assertThat(finished(complaints.coordinator(), job).done()).isEqualTo(2);
        ComplaintDetail open = callers.as(complaints.coordinator(), () -> reading.detail(plain));
        assertThat(open.agencyCode()).isEqualTo("DINKES");
        assertThat(open.categoryCode()).isEqualTo("puskesmas");
        assertThat(open.confidential()).isFalse();
        ComplaintDetail closed = callers.as(complaints.coordinator(), () -> reading.detail(sealed));
        assertThat(closed.confidential()).isTrue();
        assertThat(closed.anonymous()).isTrue();
        assertThatThrownBy(() -> BulkOrder.dispose(null, "", "DINKES", false, false, ""))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_reply_is_filled_for_each_and_one_with_a_gap_is_not_sent() throws Exception {
        List<String> numbers = verified(2);
        BulkOrder order = BulkOrder.reply("Laporan {nomor} kami tindak lanjuti.", EventVisibility.REPORTER);
        UUID job = ask(complaints.dinkes(), order, numbers);
        assertThat(finished(complaints.dinkes(), job).done()).isEqualTo(2);
        for (String number : numbers) {
            assertThat(callers.as(complaints.dinkes(), () -> reading.detail(number))
                            .timeline())
                    .anySatisfy(
                            entry -> assertThat(entry.text()).isEqualTo("Laporan " + number + " kami tindak lanjuti."));
        }
        assertThatThrownBy(() -> BulkOrder.reply("Isi di sini: …", EventVisibility.REPORTER))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> BulkOrder.reply("{tidakada}", EventVisibility.REPORTER))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void what_somebody_changed_since_it_was_chosen_is_refused() throws Exception {
        String number = verified(1).get(0);
        BulkOrder order = BulkOrder.reply("Kami tindak lanjuti.", EventVisibility.REPORTER);
        List<BulkCandidate> seen =
                callers.as(complaints.dinkes(), () -> bulk.candidates(BulkAction.REPLY, List.of(number)));
        callers.as(complaints.dinkes(), () -> desk.note(number, "Sudah saya telepon."));
        UUID job = callers.as(complaints.dinkes(), () -> bulk.start(order, seen));
        assertThat(finished(complaints.dinkes(), job).failed()).isEqualTo(1);
        assertThat(items(complaints.dinkes(), job).get(0).reason()).contains("berubah");
        assertThat(events(number, "REPLY")).isZero();
    }

    @Test
    void a_job_that_a_crash_stopped_goes_on_with_the_rest_and_repeats_nothing() throws Exception {
        List<String> numbers = verified(6);
        UUID job = ask(
                complaints.dinkes(),
                BulkOrder.reply("Terima kasih, {nomor} kami proses.", EventVisibility.REPORTER),
                numbers);
        BulkWorker.Claim claim = runAs.system(() -> worker.claim(job)).orElseThrow();
        callers.as(complaints.dinkes(), () -> {
            worker.carryOut(claim.job(), 1);
            worker.carryOut(claim.job(), 2);
            // Asked for again, it does nothing.
            worker.carryOut(claim.job(), 2);
        });
        // The node is gone; as long as it may still be at work nobody takes over.
        assertThat(runAs.system(() -> worker.claim(job))).isEmpty();
        assertThat(callers.as(complaints.dinkes(), () -> bulk.job(job)).looked())
                .isEqualTo(2);
        database.update("update complaint_bulk_job set touched_at = now() - interval '1 minute' where uuid = ?", job);
        assertThat(finished(complaints.dinkes(), job).done()).isEqualTo(6);
        assertThat(numbers)
                .allSatisfy(number -> assertThat(events(number, "REPLY")).isEqualTo(1));
    }

    @Test
    void two_nodes_on_one_job_do_each_complaint_once() throws Exception {
        List<String> numbers = verified(12);
        UUID job = ask(complaints.dinkes(), BulkOrder.reply("Sedang kami periksa.", EventVisibility.REPORTER), numbers);
        BulkWorker.Claim claim = runAs.system(() -> worker.claim(job)).orElseThrow();
        List<Future<?>> nodes = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            nodes.add(executor.submit(() -> callers.as(complaints.dinkes(), () -> {
                for (int place = 1; place <= 12; place++) {
                    worker.carryOut(claim.job(), place);
                }
            })));
        }
        for (Future<?> node : nodes) {
            node.get(60, TimeUnit.SECONDS);
        }
        callers.as(complaints.dinkes(), () -> worker.finish(claim.job()));
        assertThat(callers.as(complaints.dinkes(), () -> bulk.job(job)).done()).isEqualTo(12);
        assertThat(numbers)
                .allSatisfy(number -> assertThat(events(number, "REPLY")).isEqualTo(1));
    }

    @Test
    void the_rest_of_a_stopped_job_is_left_as_it_was() {
        List<String> numbers = filed(3);
        UUID job = ask(complaints.coordinator(), BulkOrder.archive(ArchiveReason.TEST, ""), numbers);
        BulkWorker.Claim claim = runAs.system(() -> worker.claim(job)).orElseThrow();
        callers.as(complaints.coordinator(), () -> {
            worker.carryOut(claim.job(), 1);
            bulk.stop(job);
            worker.carryOut(claim.job(), 2);
            worker.finish(claim.job());
        });
        BulkJob end = callers.as(complaints.coordinator(), () -> bulk.job(job));
        assertThat(end.running()).isFalse();
        assertThat(end.done()).isEqualTo(1);
        assertThat(end.stopped()).isEqualTo(2);
        assertThat(state(numbers.get(1))).isEqualTo(ComplaintState.AWAITING_VERIFICATION);
    }

    @Test
    void nobody_chooses_what_may_not_be_known_and_nobody_reads_the_job_of_another() throws Exception {
        String number = verified(1).get(0);
        assertThat(callers.as(
                        complaints.pupr(), () -> bulk.candidates(BulkAction.REPLY, List.of(number, "TNG-26-000"))))
                .isEmpty();
        assertThatThrownBy(
                        () -> callers.as(complaints.pupr(), () -> bulk.candidates(BulkAction.ARCHIVE, List.of(number))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() ->
                        callers.as(complaints.officer(), () -> bulk.candidates(BulkAction.REPLY, List.of(number))))
                .isInstanceOf(EJBAccessException.class);
        // Even if one forges the choice, the complaint is not there.
        UUID job = callers.as(
                complaints.pupr(),
                () -> bulk.start(
                        BulkOrder.reply("Halo", EventVisibility.REPORTER),
                        List.of(new BulkCandidate(number, 2, "", ComplaintState.AWAITING_FOLLOW_UP, null, true))));
        assertThat(finished(complaints.pupr(), job).failed()).isEqualTo(1);
        assertThat(events(number, "REPLY")).isZero();
        assertThatThrownBy(() -> callers.as(complaints.dinkes(), () -> bulk.job(job)))
                .isInstanceOf(NotFoundException.class);
        assertThat(items(complaints.dinkes(), job)).isEmpty();
    }

    @Test
    void one_job_at_a_time_for_each_person_and_nothing_without_an_account() throws Exception {
        List<String> numbers = filed(2);
        BulkOrder order = BulkOrder.archive(ArchiveReason.TEST, "");
        database.update("update user_account set status = 'DISABLED' where name = 'koordinator'");
        try {
            UUID job = ask(complaints.coordinator(), order, numbers.subList(0, 1));
            assertThatThrownBy(() -> ask(complaints.coordinator(), order, numbers.subList(1, 2)))
                    .isInstanceOf(RuleViolationException.class)
                    .hasMessage("complaint.bulk.running");
            assertThat(finished(complaints.coordinator(), job).failed()).isEqualTo(1);
        } finally {
            database.update("update user_account set status = 'ACTIVE' where name = 'koordinator'");
        }
        assertThat(state(numbers.get(0))).isEqualTo(ComplaintState.AWAITING_VERIFICATION);
        assertThatThrownBy(() -> ask(complaints.coordinator(), order, List.of()))
                .isInstanceOf(InvalidInputException.class);
    }
}
