package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.EventType;
import id.pendopo.domain.complaint.LaporKind;
import id.pendopo.domain.complaint.MissingItem;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LaporExchangeIT {

    /** The other side, as a test wants it. */
    private static final class Other implements LaporGateway {
        private final List<LaporChange> told = new ArrayList<>();
        private int trouble;
        private boolean refuses;

        @Override
        public Optional<LaporBatch> receive(String position) {
            return Optional.empty();
        }

        @Override
        public void taken(LaporBatch batch) {
            told.clear();
        }

        @Override
        public void refused(LaporBatch batch, String reason) {
            told.clear();
        }

        @Override
        public void send(LaporChange change) throws IOException, LaporRefusal {
            if (refuses) {
                throw new LaporRefusal("answered 422");
            }
            if (trouble-- > 0) {
                throw new IOException("answered 500");
            }
            told.add(change);
        }
    }

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private ComplaintImports imports;

    @Inject
    private LaporExchange exchange;

    @Inject
    private LaporUpdates updates;

    @Inject
    private LaporDesk desk;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintCompletion completion;

    @Inject
    private ComplaintAnswer answers;

    @Inject
    private ComplaintDesk work;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private RunAs runAs;

    @Inject
    private Database database;

    private Caller importer() {
        return complaints.person("koordinator", null, Permission.COMPLAINT_IMPORT);
    }

    private String number(String reference) {
        for (int i = 0; i < 300; i++) {
            Optional<String> found = database.first(
                    """
                    select c.tracking_number from complaint c join complaint_import_reference r on r.complaint_id = c.id
                    join complaint_import_source s on s.id = r.source_id where s.code = 'lapor' and r.reference = ?""",
                    row -> row.getString(1),
                    reference);
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("not imported: " + reference);
    }

    /** Sees to it that it is known how such reports are read. */
    private void mapped() {
        String table = "tracking_id,judul,isi,nama\nM" + UUID.randomUUID() + ",Judul,Isi laporan,Budi\n";
        UUID file = callers.as(
                importer(),
                () -> imports.upload(
                        "lapor",
                        "a.csv",
                        ImportEncoding.UTF_8,
                        () -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
        ImportMapping guessed =
                callers.as(importer(), () -> imports.setup(file)).mapping();
        callers.as(
                importer(),
                () -> imports.start(
                        file,
                        new ImportMapping(
                                guessed.columns(),
                                guessed.values(),
                                guessed.dates(),
                                ComplaintClass.COMPLAINT,
                                false,
                                false)));
    }

    private static Map<String, String> report(String reference) {
        return Map.of("tracking_id", reference, "judul", "Lampu padam", "isi", "Gelap sekali.", "nama", "Budi Santoso");
    }

    private void takeIn(String position, List<Map<String, String>> reports) {
        runAs.system(
                (Runnable) () -> exchange.takeIn(new LaporBatch("lapor.json", null, reports, List.of(), position)));
    }

    private void news(LaporUpdate... messages) {
        runAs.system((Runnable) () -> {
            String position = exchange.position();
            exchange.takeIn(new LaporBatch("lapor.json", null, List.of(), List.of(messages), position));
        });
        runAs.system((Runnable) () -> LaporRunner.apply(updates));
    }

    private static LaporUpdate update(
            String reference, String id, int sequence, LaporKind kind, String text, String rating) {
        return new LaporUpdate(
                reference, id, sequence, kind, text, rating, Instant.now().toString());
    }

    private String imported() {
        mapped();
        String reference = "L" + UUID.randomUUID();
        takeIn("20", List.of(report(reference)));
        number(reference);
        return reference;
    }

    private ComplaintDetail detail(String reference) {
        return callers.as(complaints.coordinator(), () -> reading.detail(number(reference)));
    }

    private List<LaporState.Update> waiting(String reference) {
        return callers
                .as(
                        complaints.person(
                                "koordinator",
                                null,
                                Permission.COMPLAINT_IMPORT,
                                Permission.COMPLAINT_READ,
                                Permission.COMPLAINT_VERIFY),
                        () -> desk.state(Locale.ENGLISH))
                .updates()
                .stream()
                .filter(one -> one.reference().equals(reference))
                .toList();
    }

    @Test
    void what_the_reporter_adds_there_answers_the_question_here_once() {
        String reference = imported();
        callers.as(
                complaints.coordinator(),
                () -> completion.request(
                        number(reference), Docket.ANY_VERSION, EnumSet.of(MissingItem.WHERE), "Di mana tepatnya?"));
        LaporUpdate addition = update(reference, "501", 5, LaporKind.ADDITION, "Di depan SD 5.", "");
        news(addition, addition);
        news(new LaporUpdate(reference, "501", 9, LaporKind.ADDITION, "Di depan SD 5.", "", addition.at()));
        assertThat(detail(reference).state()).isEqualTo(ComplaintState.AWAITING_VERIFICATION);
        assertThat(detail(reference).timeline())
                .filteredOn(entry -> entry.type() == EventType.COMPLETED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.text()).isEqualTo("Di depan SD 5.");
                    assertThat(entry.actorName()).isEqualTo("Pelapor");
                });
        assertThat(waiting(reference)).isEmpty();
        // The same message with other words, after it was applied: a person decides.
        news(update(reference, "501", 10, LaporKind.ADDITION, "Bukan, di depan SD 7.", ""));
        assertThat(waiting(reference)).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("Bukan, di depan SD 7.");
            assertThat(one.reason()).contains("applied");
        });
    }

    @Test
    void news_that_come_before_their_report_wait_for_it_and_older_ones_never_overtake() {
        mapped();
        String reference = "L" + UUID.randomUUID();
        news(update(reference, "7", 7, LaporKind.WITHDRAWAL, "Sudah selesai sendiri.", ""));
        assertThat(waiting(reference)).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEmpty();
            assertThat(one.text()).as("whose it is nobody knows yet").isNull();
        });
        takeIn("21", List.of(report(reference)));
        number(reference);
        news();
        assertThat(detail(reference).state()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThat(waiting(reference)).isEmpty();
        news(update(reference, "6", 6, LaporKind.ADDITION, "Masih gelap.", ""));
        assertThat(waiting(reference)).singleElement().satisfies(one -> {
            assertThat(one.reason()).contains("Newer news");
            assertThat(one.trackingNumber()).isEqualTo(number(reference));
        });
        assertThat(callers.as(importer(), () -> desk.state(Locale.ENGLISH)).updates())
                .filteredOn(one -> one.reference().equals(reference))
                .as("who may not see the complaint reads nothing of it")
                .allSatisfy(one -> {
                    assertThat(one.text()).isNull();
                    assertThat(one.trackingNumber()).isNull();
                });
    }

    @Test
    void an_answer_is_accepted_with_its_rating_but_not_before_it_was_given() {
        String reference = imported();
        String number = number(reference);
        news(update(reference, "1", 1, LaporKind.ACCEPTANCE, "Terima kasih.", "5"));
        assertThat(waiting(reference)).singleElement().satisfies(one -> assertThat(one.reason())
                .isNotBlank());
        String early = Instant.now().toString();
        callers.as(
                complaints.coordinator(),
                () -> verification.verify(
                        number,
                        Docket.ANY_VERSION,
                        new Disposition(
                                ComplaintClass.COMPLAINT, false, "puskesmas", "DINKES", null, false, false, null, "")));
        callers.as(complaints.dinkes(), () -> work.startWork(number, Docket.ANY_VERSION, ""));
        callers.as(
                complaints.dinkes(),
                () -> answers.answer(number, Docket.ANY_VERSION, "Lampu sudah menyala.", null, null));
        callers.as(importer(), () -> desk.again(waiting(reference).get(0).uuid()));
        news(new LaporUpdate(reference, "2", 2, LaporKind.ACCEPTANCE, "Ya.", "4", early));
        assertThat(waiting(reference)).hasSize(2).allSatisfy(one -> assertThat(one.reason())
                .contains("before the present"));
        assertThat(detail(reference).state()).isEqualTo(ComplaintState.AWAITING_REPORTER);
        news(update(reference, "3", 3, LaporKind.ACCEPTANCE, "Sudah terang.", "9"));
        assertThat(waiting(reference))
                .anySatisfy(one -> assertThat(one.reason()).contains("1 to 5"));
        news(update(reference, "4", 4, LaporKind.ACCEPTANCE, "Sudah terang.", "4"));
        assertThat(detail(reference).state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(detail(reference).rating()).isEqualTo(4);
        List<LaporState.Update> left = waiting(reference);
        assertThat(left).hasSize(3);
        left.forEach(one -> callers.as(importer(), () -> desk.settle(one.uuid())));
        assertThat(waiting(reference)).isEmpty();
        assertThatThrownBy(() ->
                        callers.as(importer(), () -> desk.settle(left.get(0).uuid())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_objection_takes_the_work_up_again_and_what_is_not_known_waits() {
        String reference = imported();
        String number = number(reference);
        callers.as(
                complaints.coordinator(),
                () -> verification.verify(
                        number,
                        Docket.ANY_VERSION,
                        new Disposition(
                                ComplaintClass.COMPLAINT, false, "puskesmas", "DINKES", null, false, false, null, "")));
        callers.as(complaints.dinkes(), () -> work.startWork(number, Docket.ANY_VERSION, ""));
        callers.as(
                complaints.dinkes(),
                () -> answers.answer(number, Docket.ANY_VERSION, "Lampu sudah menyala.", null, null));
        news(
                update(reference, "2", 2, LaporKind.UNKNOWN, "Disukai 3 orang", ""),
                update(reference, "1", 1, LaporKind.OBJECTION, "Belum menyala sampai tadi malam.", ""));
        assertThat(detail(reference).state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(waiting(reference)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(LaporKind.UNKNOWN);
            assertThat(one.reason()).contains("not known");
        });
    }

    @Test
    void a_message_that_comes_again_with_other_words_takes_the_place_of_what_was_not_applied() {
        String reference = imported();
        news(update(reference, "1", 1, LaporKind.ADDITION, "Pertama.", ""));
        assertThat(waiting(reference)).hasSize(1);
        news(update(reference, "1", 2, LaporKind.ADDITION, "Kedua.", ""));
        assertThat(waiting(reference)).singleElement().satisfies(one -> assertThat(one.text())
                .isEqualTo("Kedua."));
    }

    private void run(Other other) {
        runAs.system((Runnable) () -> {
            exchange.notice();
            for (Optional<LaporExchange.Claim> claim = exchange.claim(); claim.isPresent(); claim = exchange.claim()) {
                LaporRunner.tell(exchange, other, claim.get());
            }
        });
    }

    private static List<LaporChange> of(Other other, String reference) {
        return other.told.stream()
                .filter(change -> change.reference().equals(reference))
                .toList();
    }

    @Test
    void reports_come_in_once_and_what_becomes_of_them_is_told_once_and_in_order() {
        mapped();
        String reference = "L" + UUID.randomUUID();
        takeIn("17", List.of(report(reference)));
        takeIn("17", List.of(report(reference)));
        String number = number(reference);
        assertThat(runAs.system(() -> exchange.position())).isEqualTo("17");
        assertThat(database.first(
                        "select count(*) from complaint where source_reference = ?", row -> row.getLong(1), reference))
                .contains(1L);

        callers.as(
                complaints.coordinator(),
                () -> verification.verify(
                        number,
                        Docket.ANY_VERSION,
                        new Disposition(
                                ComplaintClass.COMPLAINT, false, "puskesmas", "DINKES", null, false, false, null, "")));
        callers.as(complaints.dinkes(), () -> work.startWork(number, Docket.ANY_VERSION, "Untuk pelapor saja."));
        Other other = new Other();
        other.trouble = 1;
        run(other);
        assertThat(of(other, reference)).as("again a minute later").isEmpty();
        database.update("update complaint_lapor_link set next_attempt_at = now() - interval '1 second'");
        run(other);
        assertThat(of(other, reference))
                .extracting(LaporChange::status)
                .containsExactly("belum ditindaklanjuti", "proses");
        assertThat(of(other, reference)).allSatisfy(change -> {
            assertThat(change.text()).as("nothing but what is public").isNull();
            assertThat(change.toString()).doesNotContain("Budi");
        });
        run(other);
        assertThat(of(other, reference)).as("each once").hasSize(2);
    }

    @Test
    void what_the_other_side_refuses_waits_for_a_person() {
        mapped();
        String reference = "L" + UUID.randomUUID();
        takeIn("18", List.of(report(reference)));
        String number = number(reference);
        callers.as(
                complaints.coordinator(),
                () -> verification.verify(
                        number,
                        Docket.ANY_VERSION,
                        new Disposition(
                                ComplaintClass.COMPLAINT, false, "puskesmas", "DINKES", null, false, false, null, "")));
        Other other = new Other();
        other.refuses = true;
        run(other);
        assertThat(callers.as(importer(), () -> desk.state(Locale.ENGLISH)).dead())
                .extracting(LaporState.Dead::reference)
                .contains(reference);
        other.refuses = false;
        run(other);
        assertThat(of(other, reference)).isEmpty();
        callers.as(importer(), () -> desk.retry());
        run(other);
        assertThat(of(other, reference)).hasSize(1);
        assertThat(callers.as(importer(), () -> desk.state(Locale.ENGLISH)).dead())
                .extracting(LaporState.Dead::reference)
                .doesNotContain(reference);
    }
}
