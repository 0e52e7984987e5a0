package id.pendopo.service.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.StandardElement;
import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.service.complaint.QuestionOption;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Questions besides the elements, from the draft to what was answered, against the real database. */
@ArquillianTest
class OwnQuestionsIT {

    private static final Caller BUREAU = SurveyFixture.BUREAU;

    @Inject
    private SurveyPeriods periods;

    @Inject
    private SurveyTargets targets;

    @Inject
    private SurveyQuestions questions;

    @Inject
    private SurveyOwnResults results;

    @Inject
    private SurveyBooks books;

    @Inject
    private SurveyPrinter printer;

    @Inject
    private SurveyResults indexes;

    @Inject
    private AnswerEntry entry;

    @Inject
    private AnswerImport imports;

    @Inject
    private CounterChecks checks;

    @Inject
    private ProfileRound round;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Database database;

    @Inject
    private CallerFixture callers;

    @Test
    void answers_are_counted_beside_the_index_and_never_in_it() throws Exception {
        String period = draft();
        ask(period, choice("tahu-dari", true));
        ask(
                period,
                question("menit", QuestionKind.NUMBER, 2, false, BigDecimal.ZERO, BigDecimal.valueOf(60), List.of()));
        ask(period, question("usul", QuestionKind.LONG_TEXT, 3, false, null, null, List.of()));
        String target = opened(period);
        enter(
                target,
                Map.of("tahu-dari", List.of("rt", "media"), "menit", List.of("10"), "usul", List.of("Buka Sabtu")));
        enter(target, Map.of("tahu-dari", List.of("media"), "menit", List.of("25.5")));
        enter(target, Map.of());
        String index =
                as(() -> indexes.read(period, null, null)).index().value().toPlainString();
        assertThat(index).isEqualTo("75.00");

        counted(target, 3);
        List<OwnResult> all = as(() -> results.board(filter(period, null))).results();
        assertThat(all).extracting(one -> one.question().code()).containsExactly("tahu-dari", "menit", "usul");
        assertThat(all.get(0).answered()).isEqualTo(2);
        assertThat(all.get(0).choices())
                .extracting(choice -> choice.option().key() + " " + choice.times())
                .containsExactly("rt 1", "media 2", "lain 0");
        assertThat(all.get(1).mean()).isEqualByComparingTo("17.75");
        assertThat(all.get(1).largest()).isEqualByComparingTo("25.5");
        assertThat(as(() -> results.words(filter(period, null), "usul", null)).rows())
                .extracting(SurveyComment::text)
                .containsExactly("Buka Sabtu");
        assertThatThrownBy(() -> as(() -> results.words(filter(period, null), "menit", null)))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(() -> results.piece(filter(period, null), 0, 0))).hasSize(5);

        database.update(
                "update survey_given_count set times = 9 where key = 'rt' and target_id = (select id from survey_target"
                        + " where code = ?)",
                target);
        assertThat(as(() -> checks.compare(period)).wrong()).containsExactly(target);
        assertThat(as(() -> checks.compare(period)).wrong()).isEmpty();
        assertThat(as(() -> results.board(filter(period, null)))
                        .results()
                        .get(0)
                        .choices()
                        .get(0)
                        .times())
                .isEqualTo(1);
    }

    @Test
    void the_report_tells_them_and_keeps_what_few_answered_to_itself() throws Exception {
        String period = draft();
        ask(period, choice("tahu-dari", true));
        ask(
                period,
                question("menit", QuestionKind.NUMBER, 2, false, BigDecimal.ZERO, BigDecimal.valueOf(60), List.of()));
        ask(period, question("usul", QuestionKind.LONG_TEXT, 3, false, null, null, List.of()));
        ask(period, question("keluhan", QuestionKind.TEXT, 4, false, null, null, List.of()));
        String target = opened(period);
        for (int i = 0; i < 6; i++) {
            enter(
                    target,
                    Map.of(
                            "tahu-dari", i < 4 ? List.of("rt", "media") : List.of("media"),
                            "menit", List.of(Integer.toString(10 + i)),
                            "usul", List.of("Buka pada hari Sabtu " + i)));
        }
        enter(target, Map.of("keluhan", List.of("Satu suara sendirian")));
        counted(target, 7);

        List<OwnChapter> own = as(() -> books.read(period, "DINKES")).own();
        assertThat(own)
                .extracting(one -> one.result().question().code() + " " + one.hidden())
                .containsExactly("tahu-dari false", "menit false", "usul false", "keluhan true");
        assertThat(own.get(0).result().choices())
                .extracting(choice -> own.get(0).result().share(choice).toPlainString())
                .containsExactly("66.7", "100.0", "0.0");
        assertThat(own.get(1).result().mean()).isEqualByComparingTo("12.5");
        assertThat(own.get(2).words())
                .extracting(SurveyComment::text)
                .hasSize(6)
                .contains("Buka pada hari Sabtu 5");
        assertThat(own.get(3).words()).isEmpty();

        String printed = printed(SurveyPrinter.Paper.REPORT, period);
        assertThat(printed)
                .contains("Pertanyaan tambahan", "6 menjawab", "66,7 %", "12,5", "Buka pada hari Sabtu 5", "1 menjawab")
                .contains("Jawaban disamarkan karena terlalu sedikit yang menjawab")
                .doesNotContain("Satu suara sendirian");
        assertThat(printed(SurveyPrinter.Paper.BOARD, period)).doesNotContain("Pertanyaan tambahan");
    }

    private String printed(SurveyPrinter.Paper paper, String period) throws IOException {
        Caller reader = CallerFixture.user(1L, "organisasi", Permission.SURVEY_READ, Permission.SIGNED_IN);
        byte[] pdf = callers.as(reader, () -> printer.print(paper, period, "DINKES", null, Texts.INDONESIAN));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void an_agency_sees_what_was_answered_about_itself_only() {
        String period = draft();
        ask(period, question("usul", QuestionKind.TEXT, 1, false, null, null, List.of()));
        String own = opened(period);
        enter(own, Map.of("usul", List.of("Milik Dinkes")));
        Caller elsewhere = CallerFixture.user(
                9L, "kepala.pupr", Scope.of(agencies.byCode("PUPR").id()), Permission.SURVEY_READ);
        assertThat(callers.as(elsewhere, () -> results.words(filter(period, null), "usul", null))
                        .rows())
                .isEmpty();
        assertThat(callers.as(elsewhere, () -> results.piece(filter(period, null), 0, 0)))
                .isEmpty();
        assertThatThrownBy(() -> callers.as(elsewhere, () -> results.board(filter(period, "DINKES"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void what_is_asked_is_fixed_once_the_period_is_open() {
        String period = draft();
        ask(period, choice("tahu-dari", false));
        int stale = version(period);
        as(() -> {
            questions.save(period, stale, "tahu-dari", choice("kabar", true));
            return null;
        });
        assertThatThrownBy(() -> as(() -> {
                    questions.remove(period, stale, "kabar");
                    return null;
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> ask(period, choice("kabar", true)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.violations().get(0).field()).isEqualTo("code"));
        assertThatThrownBy(() ->
                        ask(period, question("kosong", QuestionKind.SINGLE_CHOICE, 2, false, null, null, List.of())))
                .isInstanceOf(InvalidInputException.class);
        opened(period);
        assertThatThrownBy(() -> ask(period, choice("terlambat", true))).isInstanceOf(RuleViolationException.class);
        assertThat(as(() -> periods.questionnaire(period)).questions())
                .extracting(OwnQuestion::code)
                .containsExactly("kabar");
    }

    @Test
    void a_file_brings_them_and_a_cell_that_fits_no_choice_is_named() {
        String period = draft();
        ask(period, choice("tahu-dari", true));
        String target = opened(period);
        String head = "PERSYARATAN;PROSEDUR;WAKTU;BIAYA;PRODUK;KOMPETENSI;PERILAKU;Kotak saran;Sarana;Tahu dari?\n";
        AnswerImport.Look look = as(() -> imports.look(target, file(head + "3;3;3;3;3;3;3;3;3;RT\n")));
        assertThat(look.suggested()).as("by its words").containsEntry("tahu-dari", 9);
        byte[] wrong = file(head + "3;3;3;3;3;3;3;3;3;Koran\n");
        assertThat(as(() -> imports.check(target, wrong, columns())).errors())
                .extracting(error -> error.column())
                .containsExactly("questions.tahu-dari");
        byte[] right =
                file(head + "3;3;3;3;3;3;3;3;3;RT; Media\n3;3;3;3;3;3;3;3;3;\n".replace("RT; Media", "\"RT; Media\""));
        assertThat(as(() -> imports.take(target, right, "skm.csv", columns())).answers())
                .isEqualTo(2);
        assertThat(as(() -> results.piece(filter(period, null), 0, 0)))
                .extracting(row -> row.said().text())
                .containsExactly("rt\nmedia");
    }

    private static AnswerColumns columns() {
        Map<String, Integer> elements = new HashMap<>();
        List<StandardElement> order = StandardElement.of(SurveyMethod.PERMENPANRB_14_2017);
        for (int i = 0; i < order.size(); i++) {
            elements.put(order.get(i).name(), i);
        }
        return new AnswerColumns(elements, Map.of(), null, Map.of("tahu-dari", 9));
    }

    private static byte[] file(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static OwnQuestion choice(String code, boolean several) {
        return question(
                code,
                several ? QuestionKind.MULTIPLE_CHOICE : QuestionKind.SINGLE_CHOICE,
                1,
                false,
                null,
                null,
                List.of(
                        new QuestionOption(null, "RT", "Neighbourhood", true),
                        new QuestionOption(null, "Media", null, true),
                        new QuestionOption(null, "Lain", "Other", true)));
    }

    private static OwnQuestion question(
            String code,
            QuestionKind kind,
            int place,
            boolean required,
            BigDecimal least,
            BigDecimal most,
            List<QuestionOption> offered) {
        return new OwnQuestion(
                0, code, kind, "Tahu dari?", null, null, null, place, required, least, most, null, offered);
    }

    private String draft() {
        String code = "own-" + UUID.randomUUID().toString().substring(0, 8);
        LocalDate today = LocalDate.now();
        return as(() -> periods.create(new PeriodForm(
                code,
                "Survei " + code,
                SurveyMethod.PERMENPANRB_14_2017,
                today.minusDays(30),
                today.plusDays(30),
                null,
                null)));
    }

    private void ask(String period, OwnQuestion question) {
        as(() -> {
            questions.save(period, version(period), null, question);
            return null;
        });
    }

    private int version(String period) {
        return as(() -> periods.find(period)).version();
    }

    /** Opens the period with one subject of DINKES. */
    private String opened(String period) {
        return as(() -> {
            String target = targets.save(period, null, 0, new TargetForm("DINKES", "Loket", null, true, null));
            periods.open(period, periods.find(period).version());
            return target;
        });
    }

    private void enter(String target, Map<String, List<String>> given) {
        Map<String, Integer> marks = new HashMap<>();
        StandardElement.of(SurveyMethod.PERMENPANRB_14_2017).forEach(element -> marks.put(element.name(), 3));
        as(() -> entry.enter(
                new NewAnswer(target, marks, Profile.UNSAID, null, null, null, given),
                UUID.randomUUID().toString()));
    }

    /** Counts as the watch does, until the answers of the subject are among what was counted. */
    private void counted(String target, long answers) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            as(() -> round.step());
            long counted = database.first(
                            """
                            select coalesce(sum(c.counts[1]), 0) from survey_profile_count c
                            join survey_target t on t.id = c.target_id where t.code = ?""",
                            row -> row.getLong(1),
                            target)
                    .orElseThrow();
            if (counted == answers) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Not counted");
    }

    private static SurveyOwnResults.Filter filter(String period, String agency) {
        return new SurveyOwnResults.Filter(period, agency, null);
    }

    private <T> T as(java.util.concurrent.Callable<T> work) {
        return callers.as(BUREAU, work::call);
    }
}
