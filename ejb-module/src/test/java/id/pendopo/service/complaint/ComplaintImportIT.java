package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ComplaintImportIT {

    private static final String HEADING =
            "Tracking ID;Judul Laporan;Isi Laporan;Klasifikasi;Status;Kategori;Instansi Tujuan;Tanggal Laporan;"
                    + "Tanggal Selesai;Nama Pelapor;No HP;Anonim;Kecamatan\n";

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private ComplaintImports imports;

    @Inject
    private ImportCorrections corrections;

    @Inject
    private ImportSources sources;

    @Inject
    private ImportWork work;

    @Inject
    private HistorySweep sweep;

    @Inject
    private RunAs runAs;

    @Inject
    private Database database;

    private Caller importer() {
        return complaints.person("koordinator", null, Permission.COMPLAINT_IMPORT);
    }

    private static String row(String reference, String story, String state, String more) {
        return reference + ";Lampu jalan padam;" + story + ";Pengaduan;" + state + ";puskesmas;DINKES;01/10/2026 08:30;"
                + more + "\n";
    }

    private static String waiting(String reference) {
        return row(reference, "Sudah tiga malam gelap.", "Menunggu", ";Budi;0812-3456-7890;tidak;Cipondoh");
    }

    private UUID upload(String source, String table) {
        return callers.as(
                importer(),
                () -> imports.upload(
                        source,
                        "C:\\data\\lapor.csv",
                        ImportEncoding.UTF_8,
                        () -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
    }

    private String source() {
        return callers.as(importer(), () -> sources.add("Uji " + UUID.randomUUID(), Channel.LAPOR));
    }

    private ImportMapping mapping(UUID of) {
        ImportMapping guessed = callers.as(importer(), () -> imports.setup(of)).mapping();
        return new ImportMapping(
                guessed.columns(), guessed.values(), guessed.dates(), ComplaintClass.COMPLAINT, false, false);
    }

    private ImportView view(UUID of) {
        return callers.as(importer(), () -> imports.view(of));
    }

    private ImportView run(UUID of) {
        callers.as(importer(), () -> imports.start(of, mapping(of)));
        return done(of);
    }

    /** The runner of the server takes it within a few seconds. */
    private ImportView done(UUID of) {
        for (int i = 0; i < 600 && view(of).isRunning(); i++) {
            LockSupport.parkNanos(100_000_000);
        }
        return view(of);
    }

    private long count(String sql, Object... parameters) {
        return database.first(sql, row -> row.getLong(1), parameters).orElseThrow();
    }

    private long taken(String source) {
        return count(
                """
                select count(*) from complaint c join complaint_import_reference r on r.complaint_id = c.id
                join complaint_import_source s on s.id = r.source_id where s.code = ?""",
                source);
    }

    /** Every complaint of the source as the check of histories sees it. */
    private void assertHistoriesHold() {
        runAs.system(() -> {
            database.update("insert into complaint_history_check (asked_by, asked_at) values ('Uji', now())"
                    + " on conflict do nothing");
            sweep.claim().ifPresent(check -> {
                while (sweep.piece(check)) {
                    Thread.onSpinWait();
                }
            });
            return null;
        });
        for (int i = 0;
                i < 600 && count("select count(*) from complaint_history_check where finished_at is null") > 0;
                i++) {
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(database.first(
                        "select examples from complaint_history_check order by id desc limit 1",
                        row -> row.getString(1)))
                .contains("");
    }

    @Test
    void a_file_becomes_complaints_in_the_state_they_had_with_histories_that_hold() {
        String source = source();
        UUID file = upload(
                source,
                HEADING
                        + waiting("A-1")
                        + row("A-2", "Antrean lima jam.", "Belum ditindaklanjuti", ";Siti;;tidak;")
                        + row("A-3", "Petugas tidak ada.", "Proses", ";;;ya;")
                        + row("A-4", "=HYPERLINK(\"http://x\")", "Selesai", "09/10/2026;Ani;;tidak;"));
        List<ImportSample> preview = callers.as(importer(), () -> imports.preview(file, mapping(file)));
        assertThat(preview)
                .extracting(ImportSample::state)
                .containsExactly(
                        ComplaintState.AWAITING_VERIFICATION,
                        ComplaintState.AWAITING_FOLLOW_UP,
                        ComplaintState.IN_PROGRESS,
                        ComplaintState.CLOSED);
        assertThat(preview).allSatisfy(sample -> assertThat(sample.problems()).isEmpty());
        assertThat(taken(source)).isZero();

        ImportView view = run(file);
        assertThat(view.state()).isEqualTo("DONE");
        assertThat(view.fileName()).isEqualTo("lapor.csv");
        assertThat(List.of(view.done(), view.wrong(), view.changed(), view.unchanged()))
                .containsExactly(4, 0, 0, 0);
        assertThat(database.list(
                        """
                        select c.state || ' ' || c.received_at::text || ' ' || coalesce(c.closed_at::date::text, '-')
                        from complaint c join complaint_import_reference r on r.complaint_id = c.id
                        join complaint_import_source s on s.id = r.source_id where s.code = ? order by r.reference""",
                        row -> row.getString(1),
                        source))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("AWAITING_VERIFICATION 2026-10-01");
        assertThat(count(
                        """
                        select count(*) from complaint_import_piece p join complaint_import i on i.id = p.import_id
                        where i.uuid = ?""",
                        file))
                .as("what was taken is gone from the pieces")
                .isZero();
        assertHistoriesHold();
    }

    @Test
    void a_second_run_takes_nothing_and_says_which_rows_changed() {
        String source = source();
        assertThat(run(upload(source, HEADING + waiting("B-1") + waiting("B-2") + waiting("B-1")))
                        .done())
                .isEqualTo(2);
        UUID second = upload(
                source,
                HEADING
                        + waiting("B-1")
                        + row("B-2", "Kini lima malam gelap.", "Proses", ";Budi;0812-3456-7890;tidak;Cipondoh"));
        ImportView view = run(second);
        assertThat(List.of(view.done(), view.unchanged(), view.changed())).containsExactly(0, 1, 1);
        List<ImportChange> changed = callers.as(importer(), () -> corrections.changed(second));
        assertThat(changed).hasSize(1);
        assertThat(changed.get(0).fields()).containsExactly(ImportField.STORY, ImportField.STATE);
        assertThat(taken(source)).isEqualTo(2);
        assertThat(count("select count(*) from complaint_story where story = 'Kini lima malam gelap.'"))
                .isZero();
    }

    @Test
    void a_wrong_row_is_named_with_its_cells_corrected_and_taken() {
        String source = source();
        UUID file = upload(
                source,
                HEADING
                        + waiting("C-1")
                        + row("C-2", "Gelap.", "Entah", ";Budi;bukan nomor;tidak;Atlantis")
                        + row("C-3", "", "Menunggu", ";Budi;;tidak;")
                        + row("", "Tanpa nomor.", "Menunggu", ";Budi;;tidak;"));
        ImportView view = run(file);
        assertThat(List.of(view.done(), view.wrong())).containsExactly(1, 3);
        List<ImportTrouble> wrong =
                callers.as(importer(), () -> corrections.wrong(file, null, 10)).rows();
        assertThat(wrong).extracting(ImportTrouble::line).containsExactly(3, 4, 5);
        assertThat(wrong.get(0).problems())
                .extracting(ImportProblem::field)
                .containsExactlyInAnyOrder(ImportField.STATE, ImportField.REPORTER_PHONE, ImportField.DISTRICT);

        assertThatThrownBy(() -> callers.as(
                        importer(), () -> corrections.correct(file, 3, Map.of(ImportField.STATE, "Menunggu"))))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactlyInAnyOrder("cell.REPORTER_PHONE", "cell.DISTRICT"));
        String number = callers.as(
                importer(),
                () -> corrections.correct(
                        file,
                        3,
                        Map.of(
                                ImportField.STATE, "Menunggu",
                                ImportField.REPORTER_PHONE, "081234567890",
                                ImportField.DISTRICT, "Kec. Cipondoh")));
        assertThat(number).isNotNull();
        callers.as(importer(), () -> corrections.leaveOut(file, 4));
        assertThatThrownBy(() -> callers.as(importer(), () -> corrections.leaveOut(file, 4)))
                .isInstanceOf(RuleViolationException.class);
        view = view(file);
        assertThat(List.of(view.done(), view.skipped(), view.wrong())).containsExactly(2, 1, 1);

        callers.as(importer(), () -> imports.retry(file));
        view = done(file);
        assertThat(List.of(view.state(), view.wrong(), view.done())).containsExactly("DONE", 1, 2);
        assertHistoriesHold();
    }

    private static String many(String prefix, int rows) {
        return HEADING
                + IntStream.range(0, rows)
                        .mapToObj(number -> waiting(prefix + number))
                        .collect(Collectors.joining());
    }

    /** The claim as the runner of this server would have taken it, so that it keeps its hands off. */
    private ImportWork.Claim seize(UUID file, String touched) {
        UUID token = UUID.randomUUID();
        return database.first(
                        "update complaint_import set claim = ?, touched_at = " + touched
                                + " where uuid = ? returning id",
                        row -> new ImportWork.Claim(row.getLong(1), token),
                        token,
                        file)
                .orElseThrow();
    }

    /** As a node does it, but one piece after the other. */
    private boolean piece(ImportWork.Claim claim, int most) {
        Optional<ImportPiece> piece = work.prepare(claim, most);
        piece.ifPresentOrElse(one -> work.keep(claim, one), () -> work.finish(claim));
        return piece.isPresent();
    }

    @Test
    void a_piece_made_ahead_is_kept_only_after_the_one_before_it() {
        String source = source();
        UUID file = upload(source, many("H-", 300));
        callers.as(importer(), () -> imports.start(file, mapping(file)));
        ImportWork.Claim claim = seize(file, "now()");
        runAs.system(() -> {
            ImportPiece first = work.prepare(claim, 100).orElseThrow();
            ImportPiece second = work.prepareAfter(claim, first, 100).orElseThrow();
            assertThatThrownBy(() -> work.keep(claim, second)).isInstanceOf(EJBException.class);
            assertThat(taken(source)).isZero();
            work.keep(claim, first);
            work.keep(claim, second);
            assertThatThrownBy(() -> work.keep(claim, second)).isInstanceOf(EJBException.class);
            assertThat(taken(source)).isEqualTo(200);
            while (piece(claim, 100)) {
                Thread.onSpinWait();
            }
            return null;
        });
        assertThat(List.of(view(file).state(), view(file).done())).containsExactly("DONE", 300);
        assertHistoriesHold();
    }

    @Test
    void a_node_that_dies_in_the_middle_loses_nothing_and_doubles_nothing() {
        String source = source();
        UUID file = upload(source, many("D-", 2_500));
        callers.as(importer(), () -> imports.start(file, mapping(file)));
        ImportWork.Claim first = seize(file, "now()");
        runAs.system(() -> {
            assertThat(piece(first, 300)).isTrue();
            assertThat(work.claim()).isEmpty();
            return null;
        });
        // It dies here; what it was at is undone with its connection, and its claim grows old.
        database.update("update complaint_import set touched_at = now() - interval '2 minutes' where uuid = ?", file);
        ImportView view = done(file);
        assertThat(List.of(view.state(), view.done(), view.wrong())).containsExactly("DONE", 2_500, 0);
        assertThat(taken(source)).isEqualTo(2_500);
        assertThat(runAs.system(() -> piece(first, 300)))
                .as("it comes back late")
                .isFalse();
        assertThat(taken(source)).isEqualTo(2_500);
        assertHistoriesHold();
    }

    @Test
    void two_nodes_that_work_on_one_import_at_once_take_each_row_once() throws Exception {
        String source = source();
        UUID file = upload(source, many("E-", 1_500));
        callers.as(importer(), () -> imports.start(file, mapping(file)));
        ImportWork.Claim shared = seize(file, "now() + interval '1 hour'");
        List<CompletableFuture<Void>> nodes = new ArrayList<>();
        for (int node = 0; node < 3; node++) {
            nodes.add(CompletableFuture.runAsync(() -> runAs.system(() -> {
                int lost = 0;
                while (lost < 200 && view(file).isRunning()) {
                    try {
                        piece(shared, 100);
                    } catch (RuntimeException overtaken) {
                        lost++;
                    }
                }
            })));
        }
        for (CompletableFuture<Void> node : nodes) {
            node.get();
        }
        ImportView view = done(file);
        assertThat(List.of(view.state(), view.done(), view.unchanged(), view.wrong()))
                .containsExactly("DONE", 1_500, 0, 0);
        assertThat(taken(source)).isEqualTo(1_500);
    }

    @Test
    void an_import_is_stopped_and_goes_on() {
        UUID file = upload(source(), many("F-", 1_200));
        callers.as(importer(), () -> imports.start(file, mapping(file)));
        ImportWork.Claim claim = seize(file, "now()");
        runAs.system(() -> piece(claim, 200));
        callers.as(importer(), () -> imports.stop(file));
        assertThat(runAs.system(() -> piece(claim, 200))).isFalse();
        assertThat(view(file).read()).isEqualTo(200);
        assertThatThrownBy(() -> callers.as(importer(), () -> imports.stop(file)))
                .isInstanceOf(RuleViolationException.class);
        callers.as(importer(), () -> imports.resume(file));
        assertThat(done(file).done()).isEqualTo(1_200);
    }

    @Test
    void a_row_nobody_foresaw_is_set_aside_and_the_others_are_taken() {
        UUID file = upload(source(), many("G-", 5));
        callers.as(importer(), () -> imports.start(file, mapping(file)));
        ImportWork.Claim claim = seize(file, "now()");
        runAs.system(() -> {
            piece(claim, 2);
            work.setAside(claim, "complaint.import.refused");
            while (piece(claim, 100)) {
                Thread.onSpinWait();
            }
            return null;
        });
        ImportView view = view(file);
        assertThat(List.of(view.done(), view.wrong())).containsExactly(4, 1);
        assertThat(callers.as(importer(), () -> corrections.row(file, 4)).problems())
                .extracting(ImportProblem::code)
                .containsExactly("complaint.import.refused");
    }

    @Test
    void an_imported_row_is_kept_like_one_that_was_filed() {
        FiledComplaint filed = complaints.file(ComplaintFixture.report().channel(Channel.LAPOR));
        String source = source();
        run(upload(source, HEADING + waiting("H-1").replace("01/10/2026 08:30", "")));
        String columns = "select jsonb_object_keys(jsonb_strip_nulls(to_jsonb(t))) from ";
        for (String[] table : new String[][] {
            {"complaint t where tracking_number = ?", "complaint"},
            {
                "complaint_deadline t where complaint_id = (select id from complaint where tracking_number = ?)",
                "deadline"
            },
            {
                "complaint_reporter t where complaint_id = (select id from complaint where tracking_number = ?)",
                "reporter"
            },
            {"complaint_story t where complaint_id = (select id from complaint where tracking_number = ?)", "story"}
        }) {
            List<String> byHand = database.list(columns + table[0], row -> row.getString(1), filed.trackingNumber());
            List<String> imported = database.list(columns + table[0], row -> row.getString(1), imported(source));
            assertThat(imported.stream().distinct().sorted().toList())
                    .as(table[1])
                    .containsAll(byHand.stream()
                            .distinct()
                            .filter(column -> !List.of("category_id", "address", "nik_hash", "email_hash", "agency_id")
                                    .contains(column))
                            .toList());
        }
        assertThat(count("select version from complaint where tracking_number = ?", imported(source)))
                .isEqualTo(count("select version from complaint where tracking_number = ?", filed.trackingNumber()));
    }

    private String imported(String source) {
        return database.first(
                        """
                        select c.tracking_number from complaint c join complaint_import_reference r on r.complaint_id = c.id
                        join complaint_import_source s on s.id = r.source_id where s.code = ? limit 1""",
                        row -> row.getString(1),
                        source)
                .orElseThrow();
    }

    @Test
    void only_who_may_import_for_the_whole_government_gets_near_it() {
        UUID file = upload(source(), HEADING + waiting("I-1"));
        assertThatThrownBy(() -> callers.as(complaints.officer(), () -> imports.view(file)))
                .isInstanceOf(EJBAccessException.class);
        Caller ofOneAgency = complaints.person("penghubung.dinkes", "DINKES", Permission.COMPLAINT_IMPORT);
        assertThatThrownBy(() -> callers.as(ofOneAgency, () -> imports.list()))
                .hasMessageContaining("identity.forbidden");
        assertThatThrownBy(() -> callers.as(ofOneAgency, () -> corrections.wrong(file, null, 10)))
                .hasMessageContaining("identity.forbidden");
        assertThat(Instant.EPOCH).isBefore(view(file).uploadedAt());
        callers.as(importer(), () -> imports.discard(file));
    }
}
