package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What categories ask, and what becomes of the answers. */
@ArquillianTest
class QuestionsIT {

    private static final String CATEGORY = "puskesmas";
    private static final String TOP = "kesehatan";
    private static final String OTHER = "sampah";

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private Questions questions;

    @Inject
    private ComplaintIntake intake;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintExport export;

    @Inject
    private ComplaintReceipt receipt;

    @Inject
    private ReporterWindow window;

    @Inject
    private PublicComplaints publicComplaints;

    @Inject
    private Database database;

    private final List<QuestionRef> made = new ArrayList<>();

    @AfterEach
    void asks_nothing_any_more() {
        made.forEach(question -> {
            QuestionRef now = byCode(question.code());
            change(now, now.label(), now.required(), now.open(), false, now.options());
        });
    }

    private QuestionRef byCode(String code) {
        return callers.as(complaints.coordinator(), () -> questions.all()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private QuestionRef ask(
            String category, QuestionKind kind, String label, boolean required, boolean open, String... options) {
        String code = "uji-" + Long.toString(System.nanoTime(), 36);
        QuestionRef question = save(
                null,
                0,
                code,
                category,
                kind,
                label,
                required,
                open,
                true,
                Arrays.stream(options)
                        .map(name -> new QuestionOption(null, name, name + " (en)", true))
                        .toList());
        made.add(question);
        return question;
    }

    private QuestionRef save(
            Long id,
            int version,
            String code,
            String category,
            QuestionKind kind,
            String label,
            boolean required,
            boolean open,
            boolean active,
            List<QuestionOption> options) {
        return callers.as(
                complaints.coordinator(),
                () -> questions.save(
                        id,
                        version,
                        code,
                        new Questions.Change(
                                category,
                                kind,
                                label,
                                label + " (en)",
                                "",
                                "",
                                1,
                                required,
                                open,
                                active,
                                null,
                                kind == QuestionKind.NUMBER ? BigDecimal.TEN : null,
                                null,
                                options)));
    }

    private QuestionRef change(
            QuestionRef question,
            String label,
            boolean required,
            boolean open,
            boolean active,
            List<QuestionOption> options) {
        return save(
                question.id(),
                question.version(),
                question.code(),
                question.categoryCode(),
                question.kind(),
                label,
                required,
                open,
                active,
                options);
    }

    private FiledComplaint file(String category, Map<String, List<String>> answers) {
        return complaints.file(ComplaintFixture.report().category(category).answers(answers));
    }

    private List<GivenAnswer> answers(FiledComplaint filed) {
        return callers.as(complaints.coordinator(), () -> reading.detail(filed.trackingNumber()))
                .answers();
    }

    private static List<String> refused(Runnable refused) {
        try {
            refused.run();
        } catch (InvalidInputException e) {
            return e.violations().stream().map(Violation::field).toList();
        }
        return List.of();
    }

    @Test
    void a_subcategory_asks_what_its_top_category_asks_first() {
        QuestionRef own = ask(CATEGORY, QuestionKind.TEXT, "Loket", false, false);
        QuestionRef general = ask(TOP, QuestionKind.DATE, "Sejak", false, false);
        List<String> asked =
                questions.of(CATEGORY).stream().map(QuestionRef::code).toList();
        assertThat(asked).containsSubsequence(general.code(), own.code());
        assertThat(questions.of(TOP))
                .extracting(QuestionRef::code)
                .contains(general.code())
                .doesNotContain(own.code());
        assertThat(questions.of("tidak-ada")).isEmpty();
        assertThat(questions.of(null)).isEmpty();
    }

    @Test
    void answers_stand_with_the_report_in_the_words_of_the_question_then() {
        QuestionRef kind =
                ask(CATEGORY, QuestionKind.MULTIPLE_CHOICE, "Loket mana", true, false, "Umum", "Gigi", "Anak");
        QuestionRef hours = ask(CATEGORY, QuestionKind.NUMBER, "Berapa jam", false, false);
        assertThat(kind.options()).extracting(QuestionOption::key).containsExactly("umum", "gigi", "anak");
        FiledComplaint filed =
                file(CATEGORY, Map.of(kind.code(), List.of("anak", "umum"), hours.code(), List.of("2.50")));
        change(
                kind,
                "Poli mana",
                false,
                false,
                true,
                List.of(
                        new QuestionOption("anak", "Tumbuh kembang", null, true),
                        new QuestionOption(null, "Umum", null, true)));
        List<GivenAnswer> kept = answers(filed);
        assertThat(kept).hasSize(2);
        GivenAnswer chosen = kept.stream()
                .filter(one -> one.code().equals(kind.code()))
                .findFirst()
                .orElseThrow();
        assertThat(chosen.label(Texts.INDONESIAN)).isEqualTo("Loket mana");
        assertThat(chosen.label(Locale.ENGLISH)).isEqualTo("Loket mana (en)");
        assertThat(chosen.values()).containsExactly("umum", "anak");
        assertThat(chosen.text(Texts.INDONESIAN)).isEqualTo("Umum, Anak");
        assertThat(chosen.text(Locale.ENGLISH)).isEqualTo("Umum (en), Anak (en)");
        GivenAnswer number = kept.stream()
                .filter(one -> one.code().equals(hours.code()))
                .findFirst()
                .orElseThrow();
        assertThat(number.text(Texts.INDONESIAN)).isEqualTo("2,5");
        assertThat(number.text(Locale.ENGLISH)).isEqualTo("2.5");
        List<QuestionOption> now = byCode(kind.code()).options();
        assertThat(now).extracting(QuestionOption::key).containsExactly("anak", "umum-2", "umum", "gigi");
        assertThat(now).extracting(QuestionOption::active).containsExactly(true, true, false, false);
    }

    @Test
    void every_wrong_answer_is_named_beside_the_other_mistakes() {
        QuestionRef required = ask(CATEGORY, QuestionKind.SINGLE_CHOICE, "Hari", true, false, "Senin", "Selasa");
        QuestionRef number = ask(CATEGORY, QuestionKind.NUMBER, "Jam", false, false);
        QuestionRef elsewhere = ask(OTHER, QuestionKind.TEXT, "Bak", false, false);
        assertThat(refused(() -> complaints.file(ComplaintFixture.report()
                        .title("")
                        .answers(Map.of(
                                number.code(),
                                List.of("11"),
                                elsewhere.code(),
                                List.of("penuh"),
                                "<b>",
                                List.of("x"))))))
                .containsExactlyInAnyOrder(
                        "title",
                        "answers." + required.code(),
                        "answers." + number.code(),
                        "answers." + elsewhere.code(),
                        "answers.?b?");
        assertThat(refused(() -> complaints.file(
                        ComplaintFixture.report().category(null).answers(Map.of(number.code(), List.of("1"))))))
                .containsExactly("answers." + number.code());
    }

    @Test
    void a_question_retired_after_the_form_was_opened_is_no_obstacle() {
        QuestionRef question = ask(CATEGORY, QuestionKind.TEXT, "Usang", true, false);
        change(question, question.label(), true, false, false, List.of());
        FiledComplaint filed = file(CATEGORY, Map.of(question.code(), List.of("sudah diketik")));
        assertThat(answers(filed)).isEmpty();
    }

    @Test
    void another_category_at_verification_asks_nothing_and_the_answers_stay() {
        QuestionRef asked = ask(CATEGORY, QuestionKind.TEXT, "Poli", false, false);
        FiledComplaint filed = file(CATEGORY, Map.of(asked.code(), List.of("Poli gigi")));
        ask(OTHER, QuestionKind.TEXT, "Wajib di sini", true, false);
        complaints.verified(filed, OTHER);
        assertThat(answers(filed)).extracting(one -> one.text(Texts.INDONESIAN)).containsExactly("Poli gigi");
    }

    @Test
    void everybody_reads_only_answers_to_open_questions_of_public_complaints_and_no_numbers_of_people() {
        QuestionRef open = ask(CATEGORY, QuestionKind.TEXT, "Ruang", false, true);
        QuestionRef phone = ask(CATEGORY, QuestionKind.LONG_TEXT, "Keterangan", false, true);
        QuestionRef closed = ask(CATEGORY, QuestionKind.TEXT, "Nama perawat", false, false);
        Map<String, List<String>> said = Map.of(
                open.code(), List.of("Ruang kenarijawab"),
                phone.code(), List.of("hubungi 0813-5555-0001"),
                closed.code(), List.of("Perawat kenaritutup"));
        FiledComplaint filed = file(CATEGORY, said);
        assertThatThrownBy(() -> publicComplaints.read(filed.trackingNumber())).isInstanceOf(NotFoundException.class);
        complaints.verified(filed, CATEGORY);
        String read = publicComplaints.read(filed.trackingNumber()).toString();
        assertThat(read).contains("Ruang kenarijawab", "█").doesNotContain("kenaritutup", "0813");
        assertThat(publicComplaints
                        .list(new PublicFilter("kenaritutup", null, null, null, null, null))
                        .rows())
                .isEmpty();
        assertThat(callers.as(Caller.ANONYMOUS, () -> window.read(filed.trackingNumber(), filed.pin()))
                        .answers())
                .as("the reporter reads all of it")
                .hasSize(3);
        QuestionRef now = byCode(open.code());
        change(now, now.label(), false, false, true, List.of());
        assertThat(publicComplaints.read(filed.trackingNumber()).toString())
                .as("closed since")
                .doesNotContain("kenarijawab");
        callers.as(Caller.ANONYMOUS, () -> window.tighten(filed.trackingNumber(), filed.pin(), false, true, ""));
        assertThatThrownBy(() -> publicComplaints.read(filed.trackingNumber())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void who_may_not_see_the_complaint_sees_no_answer_in_lists_taken_away() {
        QuestionRef asked = ask(CATEGORY, QuestionKind.TEXT, "Siapa", false, true);
        String word = "kenari" + System.nanoTime();
        FiledComplaint filed = complaints.file(ComplaintFixture.report()
                .confidential(true)
                .title("Rahasia " + word)
                .answers(Map.of(asked.code(), List.of("Jawaban " + word))));
        ComplaintFilter filter =
                ComplaintFilter.builder().text(filed.trackingNumber()).build();
        Caller stranger = complaints.person("petugas", "PUPR", Permission.COMPLAINT_READ, Permission.COMPLAINT_EXPORT);
        assertThat(callers.as(stranger, () -> export.begin(filter, "csv")).toString())
                .doesNotContain(word);
        Caller coordinator = complaints.person(
                "koordinator",
                null,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_VERIFY,
                Permission.COMPLAINT_EXPORT);
        ComplaintExport.Stretch stretch = callers.as(coordinator, () -> export.begin(filter, "csv"));
        assertThat(stretch.answers().get(filed.trackingNumber()))
                .extracting(one -> one.text(Texts.INDONESIAN))
                .containsExactly("Jawaban " + word);
    }

    @Test
    void the_receipt_carries_the_answers() throws IOException {
        QuestionRef asked = ask(CATEGORY, QuestionKind.DATE, "Tanggal kunjungan", false, false);
        FiledComplaint filed = file(CATEGORY, Map.of(asked.code(), List.of("2026-11-02")));
        byte[] pdf = callers.as(
                complaints.officer(), () -> receipt.pdf(filed.trackingNumber(), filed.pin(), Texts.INDONESIAN));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Tanggal kunjungan", "2 November 2026");
        }
    }

    @Test
    void the_same_report_with_other_answers_is_another_report() {
        QuestionRef asked = ask(CATEGORY, QuestionKind.TEXT, "Ulang", false, false);
        String key = UUID.randomUUID().toString();
        NewComplaint first = ComplaintFixture.report()
                .answers(Map.of(asked.code(), List.of("a")))
                .build();
        NewComplaint other = ComplaintFixture.report()
                .answers(Map.of(asked.code(), List.of("b")))
                .build();
        FiledComplaint filed = callers.as(complaints.officer(), () -> intake.record(first, key));
        assertThat(callers.as(complaints.officer(), () -> intake.record(first, key))
                        .trackingNumber())
                .isEqualTo(filed.trackingNumber());
        assertThat(answers(filed)).hasSize(1);
        assertThatThrownBy(() -> callers.as(complaints.officer(), () -> intake.record(other, key)))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void what_was_answered_cannot_be_changed() {
        QuestionRef asked = ask(CATEGORY, QuestionKind.TEXT, "Tetap", false, false);
        FiledComplaint filed = file(CATEGORY, Map.of(asked.code(), List.of("ya")));
        assertThatThrownBy(() -> database.update("update complaint_given_answer set value = 'tidak'"))
                .hasMessageContaining("complaint_given_answer");
        assertThat(answers(filed)).extracting(GivenAnswer::values).containsExactly(List.of("ya"));
    }

    @Test
    void a_bad_question_is_refused_by_its_field() {
        QuestionRef kept = ask(CATEGORY, QuestionKind.SINGLE_CHOICE, "Ada", false, false, "Satu");
        assertThat(refused(() ->
                        save(null, 0, "Kode Salah", CATEGORY, QuestionKind.TEXT, "a", false, false, true, List.of())))
                .containsExactly("code");
        assertThat(refused(() ->
                        save(null, 0, kept.code(), CATEGORY, QuestionKind.TEXT, "a", false, false, true, List.of())))
                .containsExactly("code");
        assertThat(refused(() ->
                        save(null, 0, "uji-kat", "tidak-ada", QuestionKind.TEXT, "a", false, false, true, List.of())))
                .containsExactly("category");
        assertThat(refused(() -> save(null, 0, "uji-jenis", CATEGORY, null, "a", false, false, true, List.of())))
                .containsExactly("kind");
        assertThat(refused(() ->
                        save(null, 0, "uji-bunyi", CATEGORY, QuestionKind.TEXT, " ", false, false, true, List.of())))
                .containsExactly("label");
        assertThat(refused(() -> save(
                        null,
                        0,
                        "uji-pilih",
                        CATEGORY,
                        QuestionKind.SINGLE_CHOICE,
                        "a",
                        false,
                        false,
                        true,
                        List.of())))
                .containsExactly("options");
        assertThat(refused(() -> change(
                        kept,
                        "a",
                        false,
                        false,
                        true,
                        List.of(
                                new QuestionOption("satu", "Satu", null, true),
                                new QuestionOption(null, "satu", null, true)))))
                .containsExactly("options");
        assertThat(refused(() -> callers.as(
                        complaints.coordinator(),
                        () -> questions.save(
                                null,
                                0,
                                "uji-angka",
                                new Questions.Change(
                                        CATEGORY,
                                        QuestionKind.NUMBER,
                                        "a",
                                        "",
                                        "",
                                        "",
                                        1,
                                        false,
                                        false,
                                        true,
                                        BigDecimal.TEN,
                                        BigDecimal.ONE,
                                        null,
                                        null)))))
                .containsExactly("most");
        assertThat(questions.of(CATEGORY)).extracting(QuestionRef::code).doesNotContain("uji-pilih", "uji-angka");
    }

    @Test
    void two_editors_of_the_choices_alone_are_two_editors_all_the_same() {
        QuestionRef kept = ask(CATEGORY, QuestionKind.SINGLE_CHOICE, "Dua", false, false, "Satu");
        change(kept, kept.label(), false, false, true, List.of(new QuestionOption("satu", "Esa", null, true)));
        assertThatThrownBy(() -> change(kept, kept.label(), false, false, true, kept.options()))
                .isInstanceOf(StaleVersionException.class);
        assertThat(byCode(kept.code()).options())
                .extracting(QuestionOption::name)
                .containsExactly("Esa");
    }

    @Test
    void no_category_asks_more_than_anybody_answers() {
        for (int i = 0; i < ComplaintLimits.QUESTIONS; i++) {
            ask("pkl", QuestionKind.TEXT, "Hal " + i, false, false);
        }
        assertThat(refused(() -> ask("pkl", QuestionKind.TEXT, "Terlalu banyak", false, false)))
                .containsExactly("active");
    }

    @Test
    void only_who_configures_complaints_decides_what_is_asked() {
        assertThatThrownBy(() -> callers.as(
                        complaints.dinkes(),
                        () -> questions.save(
                                null,
                                0,
                                "uji-hak",
                                new Questions.Change(
                                        CATEGORY,
                                        QuestionKind.TEXT,
                                        "a",
                                        "",
                                        "",
                                        "",
                                        1,
                                        false,
                                        false,
                                        true,
                                        null,
                                        null,
                                        null,
                                        null))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as(complaints.dinkes(), () -> questions.all()))
                .isInstanceOf(EJBAccessException.class);
    }
}
