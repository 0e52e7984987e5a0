package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    private LaporDesk desk;

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
        runAs.system((Runnable) () -> exchange.takeIn(new LaporBatch("lapor.json", null, reports, position)));
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
        assertThat(callers.as(importer(), () -> desk.state()).dead())
                .extracting(LaporState.Dead::reference)
                .contains(reference);
        other.refuses = false;
        run(other);
        assertThat(of(other, reference)).isEmpty();
        callers.as(importer(), () -> desk.retry());
        run(other);
        assertThat(of(other, reference)).hasSize(1);
        assertThat(callers.as(importer(), () -> desk.state()).dead())
                .extracting(LaporState.Dead::reference)
                .doesNotContain(reference);
    }
}
