package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.complaint.EventType;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.complaint.Move;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A complaint from the counter to its end, through the services, against the database. */
@ArquillianTest
class ComplaintLifecycleIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintIntake intake;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private ComplaintReassignment reassignment;

    @Inject
    private ComplaintAnswer answer;

    @Inject
    private ReporterDesk reporter;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintQueues queues;

    @Inject
    private ComplaintChanges changes;

    @Inject
    private ComplaintAttachments attachments;

    @Inject
    private ReporterReveal reveal;

    @Inject
    private ReplyTemplates templates;

    @Inject
    private ComplaintReceipt receipt;

    private Caller officer;
    private Caller coordinator;
    private Caller dinkes;
    private Caller headDinkes;
    private Caller pupr;

    @BeforeEach
    void people() {
        officer = who("petugas", Scope.EVERYWHERE, Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD);
        coordinator = who(
                "koordinator",
                Scope.EVERYWHERE,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_RECORD,
                Permission.COMPLAINT_VERIFY,
                Permission.COMPLAINT_REVEAL);
        Scope health = Scope.of(agencies.byCode("DINKES").id());
        dinkes = who(
                "penghubung.dinkes",
                health,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_HANDLE,
                Permission.COMPLAINT_REVEAL);
        headDinkes = who("kepala.dinkes", health, Permission.COMPLAINT_READ, Permission.COMPLAINT_APPROVE);
        pupr = who(
                "penghubung.pupr",
                Scope.of(agencies.byCode("PUPR").id()),
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_HANDLE,
                Permission.COMPLAINT_REVEAL);
    }

    private Caller who(String name, Scope scope, String... permissions) {
        long id = database.first("select id from user_account where name = ?", row -> row.getLong(1), name)
                .orElseThrow();
        Map<String, Scope> scopes =
                new HashMap<>(CallerFixture.user(id, name, scope, permissions).scopes());
        scopes.put(Permission.SIGNED_IN, Scope.EVERYWHERE);
        return new Caller(Caller.Kind.USER, id, name, name, scopes);
    }

    private static NewComplaint.Builder report() {
        return NewComplaint.builder()
                .type(ComplaintClass.COMPLAINT)
                .channel(Channel.COUNTER)
                .reporter(new NewReporter(
                        "Siti Aminah", "0812-3456-7890", "siti@example.id", "3671014501900004", "Jl. Mawar 3", null))
                .title("Antrean puskesmas terlalu lama")
                .story("Saya menunggu lima jam di puskesmas Cipondoh karena hanya satu loket yang buka.")
                .category("puskesmas");
    }

    private FiledComplaint file() {
        return callers.as(
                officer, () -> intake.record(report().build(), UUID.randomUUID().toString()));
    }

    private ComplaintMoved verify(FiledComplaint filed, String category) {
        return callers.as(
                coordinator,
                () -> verification.verify(
                        filed.trackingNumber(),
                        filed.version(),
                        new Disposition(
                                ComplaintClass.COMPLAINT,
                                false,
                                category,
                                "DINKES",
                                null,
                                false,
                                false,
                                null,
                                "Segera")));
    }

    private ComplaintMoved inProgress() {
        FiledComplaint filed = file();
        ComplaintMoved verified = verify(filed, "puskesmas");
        return callers.as(dinkes, () -> desk.startWork(filed.trackingNumber(), verified.version(), "Kami tangani"));
    }

    @Test
    void a_complaint_goes_from_the_counter_to_the_end() {
        FiledComplaint filed = file();
        assertThat(filed.trackingNumber()).matches("[A-Z]+-\\d{2}-\\d{6,}");
        assertThat(filed.pin()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        String number = filed.trackingNumber();
        ComplaintMoved verified = verify(filed, "puskesmas");
        assertThat(verified.state()).isEqualTo(ComplaintState.AWAITING_FOLLOW_UP);
        ComplaintMoved replied = callers.as(
                dinkes,
                () -> desk.reply(number, verified.version(), EventVisibility.PUBLIC, "Sedang kami tinjau", List.of()));
        assertThat(replied.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        ComplaintMoved noted = callers.as(dinkes, () -> desk.note(number, "Hubungi kepala puskesmas"));
        ComplaintMoved answered =
                callers.as(dinkes, () -> answer.answer(number, noted.version(), "Loket ditambah", null, null));
        assertThat(answered.state()).isEqualTo(ComplaintState.AWAITING_REPORTER);
        ComplaintDetail detail = callers.as(dinkes, () -> reading.detail(number));
        assertThat(detail.timeline())
                .extracting(TimelineEntry::type)
                .containsExactly(
                        EventType.RECORDED,
                        EventType.VERIFIED,
                        EventType.NOTE,
                        EventType.WORK_STARTED,
                        EventType.REPLY,
                        EventType.NOTE,
                        EventType.ANSWERED);
        assertThat(detail.timeline().get(1).details()).containsEntry("agency", "DINKES");
        assertThat(detail.reporter().name()).isEqualTo("Siti Aminah");
        assertThat(detail.reporter().maskedNik()).isEqualTo("••••••••••••0004");
        assertThat(detail.reporter().revealable()).isTrue();
        assertThat(detail.deadlines())
                .filteredOn(DeadlineView::open)
                .extracting(DeadlineView::clock)
                .containsExactly(DeadlineClock.CONFIRMATION);
        assertThat(callers.as(officer, () -> reading.detail(number)).moves()).contains(Move.CLOSE);
        ComplaintMoved closed = callers.as(
                officer, () -> reporter.close(number, answered.version(), "Pelapor menerima lewat telepon", 5));
        assertThat(closed.state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(callers.as(officer, () -> reading.status(number)).lastReply())
                .isEqualTo("Loket ditambah");
    }

    @Test
    void the_same_key_gives_the_same_answer_and_one_complaint() {
        String key = UUID.randomUUID().toString();
        NewComplaint same = report().build();
        FiledComplaint first = callers.as(officer, () -> intake.record(same, key));
        FiledComplaint again = callers.as(officer, () -> intake.record(same, key));
        assertThat(again.trackingNumber()).isEqualTo(first.trackingNumber());
        assertThat(again.pin()).isEqualTo(first.pin());
        assertThat(again.repeated()).isTrue();
        assertThatThrownBy(() -> callers.as(
                        officer, () -> intake.record(report().title("Lain").build(), key)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("complaint.keyReused");
    }

    @Test
    void every_wrong_field_of_a_report_is_named() {
        NewComplaint wrong = report().reporter(new NewReporter("", "abc", "x", "12", null, null))
                .title("")
                .story("a\u0000b")
                .category("nope")
                .point(99.0, null)
                .build();
        assertThatThrownBy(() -> callers.as(officer, () -> intake.record(wrong, "k" + UUID.randomUUID())))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .contains(
                                "title",
                                "story",
                                "reporter.name",
                                "reporter.phone",
                                "reporter.email",
                                "reporter.nik",
                                "category",
                                "point",
                                "latitude"));
    }

    @Test
    void another_agency_is_told_that_there_is_no_such_complaint_whatever_it_tries() {
        ComplaintMoved moved = inProgress();
        String number = moved.trackingNumber();
        int version = moved.version();
        List<Runnable> attempts = List.of(
                () -> reading.detail(number),
                () -> reading.status(number),
                () -> desk.startWork(number, version, ""),
                () -> desk.note(number, "x"),
                () -> desk.reply(number, version, EventVisibility.PUBLIC, "x", null),
                () -> reassignment.request(number, version, null, "Bukan kewenangan kami"),
                () -> answer.answer(number, version, "x", null, null),
                () -> attachments.find(number, UUID.randomUUID()),
                () -> attachments.writeTo(number, UUID.randomUUID(), new ByteArrayOutputStream()),
                () -> attachments.add(
                        number, AttachmentKind.EVIDENCE, new java.io.ByteArrayInputStream(new byte[1]), "a", "b"),
                () -> reveal.reveal(number, "Perlu menghubungi pelapor"),
                () -> templates.fitting(number),
                () -> templates.fill("diterima", number));
        for (Runnable attempt : attempts) {
            assertThatThrownBy(() -> callers.as(pupr, attempt)).isInstanceOf(NotFoundException.class);
        }
        Page<ComplaintRow> found = callers.as(
                pupr, () -> queues.list(ComplaintFilter.builder().text(number).build()));
        assertThat(found.rows()).isEmpty();
        assertThat(found.count()).isZero();
        database.update("update complaint set latitude = -6.17, longitude = 106.63 where tracking_number = ?", number);
        ComplaintFilter only = ComplaintFilter.builder().text(number).build();
        assertThat(callers.as(pupr, () -> queues.points(only))).isEmpty();
        assertThat(callers.as(dinkes, () -> queues.points(only)))
                .extracting(PlacedComplaint::trackingNumber)
                .containsExactly(number);
        assertThat(callers.as(pupr, () -> changes.since(Instant.EPOCH, null, 100))
                        .rows())
                .noneMatch(change -> change.trackingNumber().equals(number));
    }

    @Test
    void the_second_of_two_editors_is_told_what_changed() {
        ComplaintMoved moved = inProgress();
        String number = moved.trackingNumber();
        callers.as(dinkes, () -> desk.reply(number, moved.version(), EventVisibility.REPORTER, "Kabar pertama", null));
        assertThatThrownBy(
                        () -> callers.as(dinkes, () -> answer.answer(number, moved.version(), "Selesai", null, null)))
                .isInstanceOfSatisfying(StaleComplaintException.class, stale -> {
                    assertThat(stale.currentVersion()).isEqualTo(moved.version() + 1);
                    assertThat(stale.since()).extracting(TimelineEntry::text).contains("Kabar pertama");
                    assertThat(Texts.of(Texts.INDONESIAN).message(stale)).contains("penghubung.dinkes");
                });
    }

    @Test
    void a_refused_or_granted_reassignment_moves_the_complaint_only_when_granted() {
        ComplaintMoved moved = inProgress();
        String number = moved.trackingNumber();
        ComplaintMoved asked = callers.as(
                dinkes,
                () -> reassignment.request(number, moved.version(), "PUPR", "Kerusakan bangunan, bukan layanan"));
        assertThat(callers.as(coordinator, () -> reading.detail(number))
                        .pendingReassignment()
                        .proposedAgencyCode())
                .isEqualTo("PUPR");
        ComplaintMoved granted = callers.as(
                coordinator, () -> reassignment.grant(number, asked.version(), "PUPR", "Jalan kewenangan PUPR"));
        assertThat(granted.state()).isEqualTo(ComplaintState.AWAITING_FOLLOW_UP);
        assertThatThrownBy(() -> callers.as(dinkes, () -> reading.detail(number)))
                .isInstanceOf(NotFoundException.class);
        assertThat(callers.as(pupr, () -> reading.detail(number)).reassignments())
                .isEqualTo(1);
    }

    @Test
    void an_answer_in_a_category_set_so_passes_the_agency_head() {
        FiledComplaint filed = file();
        String number = filed.trackingNumber();
        ComplaintMoved verified = verify(filed, "rumah-sakit");
        ComplaintMoved started = callers.as(dinkes, () -> desk.startWork(number, verified.version(), ""));
        ComplaintMoved proposed =
                callers.as(dinkes, () -> answer.answer(number, started.version(), "Sudah diperbaiki", null, null));
        assertThat(proposed.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        ComplaintDetail waiting = callers.as(headDinkes, () -> reading.detail(number));
        assertThat(waiting.pendingAnswer().text()).isEqualTo("Sudah diperbaiki");
        assertThat(waiting.moves()).contains(Move.DECIDE_ANSWER);
        ComplaintMoved back =
                callers.as(headDinkes, () -> answer.giveBack(number, proposed.version(), "Sebutkan tanggalnya"));
        ComplaintMoved again = callers.as(
                dinkes, () -> answer.answer(number, back.version(), "Sudah diperbaiki 3 Agustus", null, null));
        assertThat(callers.as(headDinkes, () -> answer.approve(number, again.version()))
                        .state())
                .isEqualTo(ComplaintState.AWAITING_REPORTER);
    }

    @Test
    void forwarded_and_archived_reports_end() {
        FiledComplaint one = file();
        assertThat(callers.as(
                                coordinator,
                                () -> verification.forwardOutside(
                                        one.trackingNumber(), one.version(), "PLN UP3 Cikokol", "Kewenangan PLN"))
                        .state())
                .isEqualTo(ComplaintState.FORWARDED_OUTSIDE);
        FiledComplaint other = file();
        assertThat(callers.as(
                                coordinator,
                                () -> verification.archive(
                                        other.trackingNumber(), other.version(), ArchiveReason.TEST, ""))
                        .state())
                .isEqualTo(ComplaintState.ARCHIVED);
    }

    @Test
    void contact_data_in_clear_needs_a_reason_and_leaves_a_trace() {
        ComplaintMoved moved = inProgress();
        String number = moved.trackingNumber();
        assertThatThrownBy(() -> callers.as(dinkes, () -> reveal.reveal(number, "x")))
                .isInstanceOf(InvalidInputException.class);
        ReporterContact contact = callers.as(dinkes, () -> reveal.reveal(number, "Menanyakan alamat tepatnya"));
        assertThat(contact.phone()).isEqualTo("081234567890");
        assertThat(callers.as(dinkes, () -> reading.detail(number)).timeline())
                .extracting(TimelineEntry::type)
                .contains(EventType.IDENTITY_REVEALED);
    }

    @Test
    void words_of_the_story_find_the_complaint_and_paging_shows_each_once() {
        String word = "kata" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 7; i++) {
            callers.as(
                    officer,
                    () -> intake.record(
                            report().story("Cerita " + word).build(),
                            UUID.randomUUID().toString()));
        }
        ComplaintFilter filter = ComplaintFilter.builder().text(word).size(3).build();
        Page<ComplaintRow> page = callers.as(officer, () -> queues.list(filter));
        assertThat(page.count()).isEqualTo(7);
        List<String> seen = new java.util.ArrayList<>();
        page.rows().forEach(row -> seen.add(row.trackingNumber()));
        while (page.next() != null) {
            String next = page.next();
            page = callers.as(officer, () -> queues.list(filter.at(next)));
            page.rows().forEach(row -> seen.add(row.trackingNumber()));
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        List<TabCount> tabs = callers.as(coordinator, () -> queues.tabs(filter, List.of(QueueTab.values())));
        assertThat(tabs)
                .filteredOn(tab -> tab.tab() == QueueTab.VERIFICATION)
                .extracting(TabCount::count)
                .containsExactly(7L);
    }

    @Test
    void every_filter_and_order_is_understood_by_the_database() {
        for (QueueTab tab : QueueTab.values()) {
            for (ComplaintSort sort : ComplaintSort.values()) {
                ComplaintFilter filter = ComplaintFilter.builder()
                        .tab(tab)
                        .sort(sort)
                        .agency("DINKES")
                        .category("kesehatan")
                        .channel(Channel.COUNTER)
                        .type(ComplaintClass.COMPLAINT)
                        .late(tab == QueueTab.LATE)
                        .supervision(false)
                        .received(java.time.LocalDate.of(2026, 1, 1), java.time.LocalDate.of(2030, 1, 1))
                        .dueTo(java.time.LocalDate.of(2030, 1, 1))
                        .build();
                for (Caller caller : List.of(officer, coordinator, dinkes, headDinkes)) {
                    assertThat(callers.as(caller, () -> queues.list(filter))).isNotNull();
                }
            }
        }
    }

    @Test
    void the_receipt_is_a_pdf_and_its_pin_must_be_right() {
        FiledComplaint filed = file();
        byte[] pdf = callers.as(officer, () -> receipt.pdf(filed.trackingNumber(), filed.pin(), Texts.INDONESIAN));
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThatThrownBy(() ->
                        callers.as(officer, () -> receipt.pdf(filed.trackingNumber(), "AAAA-AAAA", Texts.INDONESIAN)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_history_in_the_database_cannot_be_changed() {
        FiledComplaint filed = file();
        assertThatThrownBy(() -> database.update("update complaint_event set body = 'x'"))
                .isNotNull();
        assertThatThrownBy(() -> database.update("delete from complaint_event")).isNotNull();
        assertThat(filed.trackingNumber()).isNotBlank();
    }
}
