package id.pendopo.service.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.survey.AnswerTally;
import id.pendopo.domain.survey.Education;
import id.pendopo.domain.survey.GovernmentIndex.Way;
import id.pendopo.domain.survey.Instrument;
import id.pendopo.domain.survey.Job;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.Refusal;
import id.pendopo.domain.survey.SatisfactionIndex;
import id.pendopo.domain.survey.Session;
import id.pendopo.domain.survey.Sex;
import id.pendopo.domain.survey.StandardElement;
import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.domain.survey.Suspicion;
import id.pendopo.service.complaint.ProofOfWork;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Answers, counters and results against the real database. */
@ArquillianTest
class SurveyIT {

    private static final Caller BUREAU = SurveyFixture.BUREAU;

    @Inject
    private SurveyPeriods periods;

    @Inject
    private SurveyTargets targets;

    @Inject
    private AnswerEntry entry;

    @Inject
    private PublicSurvey open;

    @Inject
    private SurveyResults results;

    @Inject
    private ServiceResults byService;

    @Inject
    private SurveyProgress progress;

    @Inject
    private SurveyCodes codes;

    @Inject
    private OnceCodes onceCodes;

    @Inject
    private PublicResults published;

    @Inject
    private AnswerExport export;

    @Inject
    private ImprovementPlans plans;

    @Inject
    private SurveyPrinter printer;

    @Inject
    private CounterChecks checks;

    @Inject
    private ProofOfWork proofs;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private SurveyFixture surveys;

    @Inject
    private CallerFixture callers;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Database database;

    @Test
    void the_answers_of_sekadau_give_their_index_through_everything() {
        String period = surveys.period("sekadau");
        String target = target(period, "DISDUKCAPIL", "Semua layanan", 300L);
        List<String> answers = List.of(SEKADAU.split(" "));
        assertThat(answers).hasSize(49);
        for (int i = 0; i < answers.size(); i++) {
            enter(target, answers.get(i), "s" + i);
        }
        SurveyReport report = as(BUREAU, () -> results.read(period, "DISDUKCAPIL", null));
        assertThat(report.respondents()).isEqualTo(49);
        assertThat(report.index().value()).isEqualByComparingTo("78.74");
        assertThat(report.index().elements())
                .extracting(element -> element.value().toPlainString() + element.grade())
                .containsExactly(
                        "70.41C", "70.92C", "76.53C", "90.31A", "81.12B", "83.16B", "82.14B", "72.96C", "81.12B");
        assertThat(report.lines()).singleElement().satisfies(line -> {
            assertThat(line.needed()).isEqualTo(169);
            assertThat(line.adequate()).isFalse();
        });
        assertThat(as(BUREAU, () -> checks.compare(period)).wrong()).isEmpty();
    }

    @Test
    void the_same_key_counts_once_and_never_for_another_answer() {
        String target = target(surveys.period("key"), "DINKES", "Loket", null);
        String key = UUID.randomUUID().toString();
        NewAnswer answer = answer(target, "333333333");
        assertThat(as(BUREAU, () -> entry.enter(answer, key)).repeated()).isFalse();
        assertThat(as(BUREAU, () -> entry.enter(answer, key)).repeated()).isTrue();
        assertThat(counted(target)).isEqualTo(1);
        assertThatThrownBy(() -> as(BUREAU, () -> entry.enter(answer(target, "444444444"), key)))
                .isInstanceOf(RuleViolationException.class);
        assertThat(counted(target)).isEqualTo(1);
    }

    @Test
    void many_at_once_are_all_counted_and_counters_agree_with_the_answers() throws Exception {
        String period = surveys.period("many");
        String target = target(period, "DINKES", "Ramai", null);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            String marks = "33333333" + (1 + i % 4);
            String key = "m" + i;
            running.add(pool.submit(() -> enter(target, marks, key)));
        }
        for (Future<?> one : running) {
            one.get();
        }
        pool.shutdown();
        assertThat(counted(target)).isEqualTo(80);
        assertThat(as(BUREAU, () -> checks.compare(period)).wrong()).isEmpty();
        database.update(
                "update survey_count set respondents = respondents + 1 where target_id = (select id from survey_target where code = ?)"
                        + " and shard = (select min(shard) from survey_count where target_id = (select id from survey_target where code = ?))",
                target,
                target);
        assertThat(as(BUREAU, () -> checks.compare(period)).wrong()).containsExactly(target);
        assertThat(counted(target)).isEqualTo(80);
    }

    @Test
    void a_closed_period_takes_nothing_and_says_how_often_it_was_asked() {
        String period = surveys.period("closed");
        String target = target(period, "DINKES", "Tutup", null);
        enter(target, "333333333", "before");
        as(BUREAU, () -> {
            periods.close(period, version(period));
            return null;
        });
        assertThatThrownBy(() -> enter(target, "333333333", "after")).isInstanceOf(RuleViolationException.class);
        SurveyReport report = as(BUREAU, () -> results.read(period, null, null));
        assertThat(report.respondents()).isEqualTo(1);
        assertThat(report.refusals()).containsEntry(Refusal.CLOSED, 1L);
        assertThatThrownBy(() -> published.read(period, null, null)).isInstanceOf(NotFoundException.class);
        as(BUREAU, () -> {
            periods.publish(period, version(period));
            return null;
        });
        assertThat(published.read(period, null, null).index().value()).isEqualByComparingTo("75.00");
    }

    @Test
    void what_comes_twice_from_one_network_is_counted_apart_and_can_be_set_aside() {
        String period = surveys.period("twice");
        String target = target(period, "DINKES", "Dua kali", null);
        assertThat(guest("10.50.0.1", target, "444444444").suspicion()).isEmpty();
        assertThat(guest("10.50.0.1", target, "444444444").suspicion()).containsExactly(Suspicion.DUPLICATE);
        assertThat(guest("10.50.0.2", target, "222222222").suspicion()).isEmpty();
        SurveyReport all = as(BUREAU, () -> results.read(period, "DINKES", target));
        assertThat(all.respondents()).isEqualTo(3);
        assertThat(all.suspects()).isEqualTo(1);
        assertThat(all.other().value()).isEqualByComparingTo("75.00");
        as(BUREAU, () -> {
            targets.setAside(target, 1, "Kiriman berulang dari satu jaringan");
            return null;
        });
        SurveyReport without = as(BUREAU, () -> results.read(period, "DINKES", target));
        assertThat(without.index().value()).isEqualByComparingTo("75.00");
        assertThat(without.setAside()).isEqualTo(1);
        assertThat(without.other().value()).isEqualByComparingTo("83.33");
        assertThat(as(BUREAU, () -> checks.compare(period)).wrong()).isEmpty();
    }

    @Test
    void a_spent_or_missing_proof_takes_nothing() {
        String target = target(surveys.period("proof"), "DINKES", "Bukti", null);
        String proof = solved();
        assertThat(guest("10.50.1.1", target, "333333333", proof).repeated()).isFalse();
        assertThat(guest("10.50.1.1", target, "333333333", proof).repeated()).isTrue();
        assertThatThrownBy(() -> guest("10.50.1.1", target, "111111111", proof))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> guest("10.50.1.1", target, "333333333", "")).isInstanceOf(InvalidInputException.class);
        assertThat(counted(target)).isEqualTo(1);
    }

    @Test
    void an_officer_enters_for_the_own_agency_and_an_agency_sees_only_its_own() {
        String period = surveys.period("own");
        String dinkes = target(period, "DINKES", "Milik Dinkes", 100L);
        String pupr = target(period, "PUPR", "Milik PUPR", 300L);
        Caller officer = CallerFixture.user(
                9L,
                "petugas.dinkes",
                Scope.of(agencies.byCode("DINKES").id()),
                Permission.SURVEY_ENTER,
                Permission.SURVEY_READ);
        as(officer, () -> entry.enter(answer(dinkes, "444444444"), "o1"));
        assertThatThrownBy(() -> as(officer, () -> entry.enter(answer(pupr, "444444444"), "o2")))
                .isInstanceOf(NotFoundException.class);
        enter(pupr, "222222222", "o3");
        assertThat(as(officer, () -> targets.enterable()))
                .extracting(SurveyTargetRef::code)
                .contains(dinkes)
                .doesNotContain(pupr);
        SurveyReport own = as(officer, () -> results.read(period, null, null));
        assertThat(own.agencyCode()).isEqualTo("DINKES");
        assertThat(own.index().value()).isEqualByComparingTo("100");
        assertThatThrownBy(() -> as(officer, () -> results.read(period, "PUPR", null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(officer, () -> results.read(period, null, pupr)))
                .isInstanceOf(NotFoundException.class);
        SurveyReport whole = as(BUREAU, () -> results.read(period, null, null));
        assertThat(whole.values().get(Way.POOLED)).isEqualByComparingTo("75.00");
        assertThat(whole.values().get(Way.MEAN_OF_AGENCIES)).isEqualByComparingTo("75.00");
        assertThat(whole.values().get(Way.WEIGHTED)).isEqualByComparingTo("62.50");
        assertThat(whole.lines()).extracting(SurveyLine::code).containsExactly("DINKES", "PUPR", "SETWAN");
    }

    @Test
    void what_is_asked_is_fixed_once_people_answer() {
        String period = surveys.period("fixed");
        Questionnaire asked = as(BUREAU, () -> periods.questionnaire(period));
        assertThat(asked.elements()).hasSize(9);
        assertThatThrownBy(() -> as(BUREAU, () -> {
                    periods.ask(period, version(period), asked.elements());
                    return null;
                }))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> enter(target(period, "DINKES", "Salah", null), "555555555", "x"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_old_year_is_its_published_value_and_the_demonstration_has_two() {
        List<SurveyTrendPoint> trend = as(BUREAU, () -> results.trend(null));
        assertThat(trend)
                .filteredOn(
                        point -> List.of("2023", "2024").contains(point.period().code()))
                .extracting(point -> point.value().toPlainString())
                .containsExactly("87.44", "87.49");
        assertThat(trend).extracting(point -> point.period().endsOn()).isSorted();
    }

    @Test
    void the_answers_taken_away_give_the_same_index_and_nothing_of_the_respondents() {
        String period = surveys.period("export");
        String target = target(period, "DINKES", "Ekspor", null);
        enter(target, "123412341", "e1");
        enter(target, "444444440", "e2");
        List<ExportedAnswer> rows = as(BUREAU, () -> export.piece(export.begin(period, "DINKES"), 0));
        Instrument nine = Instrument.standard(SurveyMethod.PERMENPANRB_14_2017);
        SatisfactionIndex anew = SatisfactionIndex.of(
                        nine,
                        AnswerTally.of(
                                9, rows.stream().map(ExportedAnswer::marks).toList()))
                .orElseThrow();
        assertThat(anew.index())
                .isEqualTo(as(BUREAU, () -> results.read(period, "DINKES", null))
                        .index()
                        .index());
        assertThat(rows.toString()).doesNotContain("Petani", "Terima kasih", "S1");
    }

    @Test
    void a_step_is_done_only_with_evidence_and_planned_for_the_own_agency() {
        String period = surveys.period("plan");
        Caller liaison = CallerFixture.user(
                8L,
                "penghubung.dinkes",
                Scope.of(agencies.byCode("DINKES").id()),
                Permission.SURVEY_PLAN,
                Permission.SURVEY_READ);
        ActionForm form = new ActionForm("DINKES", "WAKTU", "Tambah loket", "Kepala seksi", 2027, 1, null, null);
        plan(liaison, period, null, 0, form);
        PlannedAction planned = as(liaison, () -> plans.of(period)).get(0);
        LocalDate now = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        ActionForm bare = new ActionForm(null, "WAKTU", "Tambah loket", "Kepala seksi", 2027, 1, now, " ");
        assertThatThrownBy(() -> plan(liaison, period, planned.uuid(), planned.version(), bare))
                .isInstanceOf(InvalidInputException.class);
        ActionForm done = new ActionForm(null, "WAKTU", "Tambah loket", "Kepala seksi", 2027, 1, now, "Foto loket");
        plan(liaison, period, planned.uuid(), planned.version(), done);
        assertThat(as(BUREAU, () -> plans.of(period))).singleElement().satisfies(one -> {
            assertThat(one.evidence()).isEqualTo("Foto loket");
            assertThat(one.state()).as("done is what the commitment says").isEqualTo(CommitmentState.DONE);
        });
        PlannedAction kept = as(liaison, () -> plans.of(period)).get(0);
        plan(liaison, period, kept.uuid(), kept.version(), form);
        assertThat(as(BUREAU, () -> plans.of(period))).singleElement().satisfies(one -> {
            assertThat(one.doneOn()).as("taken back").isNull();
            assertThat(one.dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
        });
        ActionForm other = new ActionForm("PUPR", "WAKTU", "Tambah loket", "Kepala seksi", 2027, 1, null, null);
        assertThatThrownBy(() -> plan(liaison, period, null, 0, other)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void board_and_report_are_printed() {
        Caller reader = CallerFixture.user(1L, "organisasi", Permission.SURVEY_READ, Permission.SIGNED_IN);
        String lastYear = Integer.toString(LocalDate.now().getYear() - 1);
        for (SurveyPrinter.Paper paper : SurveyPrinter.Paper.values()) {
            byte[] pdf = as(reader, () -> printer.print(paper, lastYear, null, null, Texts.INDONESIAN));
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
        assertThatThrownBy(() -> as(
                        reader, () -> printer.print(SurveyPrinter.Paper.BOARD, "2023", null, null, Texts.INDONESIAN)))
                .isInstanceOf(NotFoundException.class);
    }

    private void plan(Caller caller, String period, UUID uuid, int version, ActionForm form) {
        as(caller, () -> {
            plans.save(period, uuid, version, form);
            return null;
        });
    }

    @Test
    void counters_of_one_service_are_pooled_and_a_service_of_another_agency_is_refused() {
        String period = surveys.period("service");
        String first = service(period, "DISDUKCAPIL", "Loket kota", "ktp-el");
        String second = service(period, "DISDUKCAPIL", "", "ktp-el");
        enter(first, "444444444", "v1");
        enter(second, "222222222", "v2");
        enter(second, "222222222", "v3");
        assertThat(as(BUREAU, () -> byService.of(period, null))).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo("ktp-el");
            assertThat(line.respondents()).isEqualTo(3);
            assertThat(line.subjects()).isEqualTo(2);
            assertThat(line.index().value()).isEqualByComparingTo("66.67");
        });
        assertThat(as(BUREAU, () -> targets.of(period)))
                .extracting(SurveyTargetRef::name)
                .contains("Penerbitan KTP Elektronik");
        Caller elsewhere = CallerFixture.user(
                9L, "kepala.pupr", Scope.of(agencies.byCode("PUPR").id()), Permission.SURVEY_READ);
        assertThat(as(elsewhere, () -> byService.of(period, null))).isEmpty();
        assertThat(as(elsewhere, () -> byService.latest("ktp-el"))).isEmpty();
        assertThat(as(BUREAU, () -> byService.latest("ktp-el"))).hasValueSatisfying(latest -> {
            assertThat(latest.period().isDraft()).isFalse();
            assertThat(latest.line().code()).isEqualTo("ktp-el");
            assertThat(latest.line().index()).isNotNull();
        });
        assertThat(as(BUREAU, () -> byService.latest("tidak-ada"))).isEmpty();
        assertThatThrownBy(() -> as(elsewhere, () -> byService.of(period, "DISDUKCAPIL")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service(period, "DINKES", "Salah instansi", "ktp-el"))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly("service"));
    }

    @Test
    void who_collects_sees_how_many_more_are_needed() {
        String period = surveys.period("progress");
        String known = target(period, "DINKES", "Sampel diketahui", 3L);
        String unknown = target(period, "DINKES", "Sampel tidak diketahui", null);
        enter(known, "444444444", "p1");
        enter(known, "333333333", "p2");
        Map<String, SurveyProgress.Collected> before = as(BUREAU, () -> progress.enterable());
        assertThat(before.get(known)).isEqualTo(new SurveyProgress.Collected(known, 2, 3L));
        assertThat(before.get(known).enough()).isFalse();
        assertThat(before.get(unknown)).isEqualTo(new SurveyProgress.Collected(unknown, 0, null));
        enter(known, "222222222", "p3");
        assertThat(as(BUREAU, () -> progress.enterable()).get(known).enough()).isTrue();
        Caller elsewhere = CallerFixture.user(
                9L, "petugas.pupr", Scope.of(agencies.byCode("PUPR").id()), Permission.SURVEY_ENTER);
        assertThat(as(elsewhere, () -> progress.enterable())).doesNotContainKeys(known, unknown);
    }

    @Test
    void answers_of_a_unit_are_pooled_and_a_unit_of_another_agency_is_refused() {
        String period = surveys.period("unit");
        String desk = unit(period, "DINKES", "Loket primer", "YANKES-PRIMER");
        String rounds = unit(period, "DINKES", "Posyandu", "YANKES-PRIMER");
        unit(period, "DINKES", "Tanpa unit", null);
        enter(desk, "444444444", "u1");
        enter(rounds, "222222222", "u2");
        enter(rounds, "222222222", "u3");
        assertThat(as(BUREAU, () -> byService.units(period, null)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.code()).isEqualTo("DINKES/YANKES-PRIMER");
                    assertThat(line.subjects()).isEqualTo(2);
                    assertThat(line.index().value()).isEqualByComparingTo("66.67");
                });
        Caller elsewhere = CallerFixture.user(
                9L, "kepala.pupr", Scope.of(agencies.byCode("PUPR").id()), Permission.SURVEY_READ);
        assertThat(as(elsewhere, () -> byService.units(period, null))).isEmpty();
        assertThatThrownBy(() -> unit(period, "PUPR", "Salah instansi", "YANKES-PRIMER"))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly("unit"));
    }

    private String unit(String period, String agency, String name, String unit) {
        return as(
                BUREAU,
                () -> targets.save(period, null, 0, new TargetForm(agency, name, null, true, null, false, unit)));
    }

    private String service(String period, String agency, String name, String service) {
        return as(BUREAU, () -> targets.save(period, null, 0, new TargetForm(agency, name, null, true, service)));
    }

    @Test
    void a_code_lets_somebody_answer_once_and_nothing_that_stays_refers_to_the_answer() {
        String period = surveys.period("codes");
        String target = as(
                BUREAU,
                () -> targets.save(period, null, 0, new TargetForm("DINKES", "Dengan kode", null, true, null, true)));
        assertThatThrownBy(() -> coded("10.50.2.1", target, "444444444", null))
                .isInstanceOf(InvalidInputException.class);
        long id = as(BUREAU, () -> targets.of(period)).stream()
                .filter(one -> one.code().equals(target))
                .findFirst()
                .orElseThrow()
                .id();
        List<String> made = as(BUREAU, () -> onceCodes.make(id, 3, LocalDate.now()));
        assertThat(coded("10.50.2.1", target, "444444444", made.get(0).toLowerCase())
                        .suspicion())
                .isEmpty();
        assertThat(coded("10.50.2.1", target, "444444444", made.get(1)).suspicion())
                .as("who has a code is not asked where from")
                .isEmpty();
        assertThatThrownBy(() -> coded("10.50.2.1", target, "333333333", made.get(0)))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly("code"));
        assertThat(counted(target)).isEqualTo(2);
        assertThat(as(BUREAU, () -> codes.of(target)).tally()).isEqualTo(new CodeTally(3, 2));
        assertThat(as(BUREAU, () -> codes.tallies())).containsEntry(target, new CodeTally(3, 2));
        assertThat(database.list(
                        "select 1 from information_schema.columns where table_name in ('survey_code', 'survey_code_batch')"
                                + " and (column_name ~ 'response|answer' or data_type like 'timestamp%')",
                        row -> 1))
                .isEmpty();
        byte[] slips = as(BUREAU, () -> codes.issue(target, 3, Texts.INDONESIAN));
        assertThat(new String(slips, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThatThrownBy(() -> as(BUREAU, () -> codes.issue(target, 201, Texts.INDONESIAN)))
                .isInstanceOf(InvalidInputException.class);
        String open = target(period, "DINKES", "Tanpa kode", null);
        assertThatThrownBy(() -> as(BUREAU, () -> codes.issue(open, 3, Texts.INDONESIAN)))
                .isInstanceOf(RuleViolationException.class);
    }

    private TakenAnswer coded(String address, String target, String digits, String code) {
        String proof = solved();
        return callers.as(Caller.ANONYMOUS, () -> {
            currentCaller.arrivedAs("test", address);
            return open.answer(answer(target, digits), proof, code);
        });
    }

    @Test
    void nobody_changes_an_answer() {
        enter(target(surveys.period("immutable"), "DINKES", "Tetap", null), "333333333", "i1");
        assertThatThrownBy(() -> database.update("update survey_response set marks = '444444444'"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static final String SEKADAU =
            "223434443 332333323 333443334 224444343 332333323 333433334 333333324 343334434 333333333 323444443 "
                    + "234444443 333333323 343433324 344433444 323333323 333333323 333333432 224444444 333433334 113433332 "
                    + "333233323 334434443 333333323 233444342 312233333 333433334 444434344 333433334 332332222 224444433 "
                    + "333433333 333434443 333433334 223443332 333433334 333434334 333333334 332322323 333444323 333433333 "
                    + "223444433 332434323 344433434 333433334 334343434 334444443 321323312 334444443 333444323";

    private int version(String period) {
        return as(BUREAU, () -> periods.find(period)).version();
    }

    private String target(String period, String agency, String name, Long population) {
        return as(BUREAU, () -> targets.save(period, null, 0, new TargetForm(agency, name, population, true, null)));
    }

    private TakenAnswer enter(String target, String digits, String key) {
        return as(BUREAU, () -> entry.enter(answer(target, digits), target + key));
    }

    private long counted(String target) {
        return database.first(
                        """
                        select coalesce(sum(c.respondents), 0) from survey_count c
                        join survey_target t on t.id = c.target_id where t.code = ?""",
                        row -> row.getLong(1),
                        target)
                .orElseThrow();
    }

    private static NewAnswer answer(String target, String digits) {
        Map<String, Integer> marks = new LinkedHashMap<>();
        List<StandardElement> elements = StandardElement.of(SurveyMethod.PERMENPANRB_14_2017);
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '0') {
                marks.put(elements.get(i).name(), digits.charAt(i) - '0');
            }
        }
        return new NewAnswer(
                target,
                marks,
                new Profile(Session.MORNING, Sex.FEMALE, 34, Education.S1, Job.OTHER, "Petani"),
                "Terima kasih",
                null,
                null);
    }

    private TakenAnswer guest(String address, String target, String digits) {
        return guest(address, target, digits, solved());
    }

    private TakenAnswer guest(String address, String target, String digits, String proof) {
        return callers.as(Caller.ANONYMOUS, () -> {
            currentCaller.arrivedAs("test", address);
            return open.answer(answer(target, digits), proof);
        });
    }

    private String solved() {
        return callers.as(Caller.ANONYMOUS, () -> {
            ProofOfWork.Challenge challenge = proofs.challenge();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int number = 0; number <= challenge.maxnumber(); number++) {
                byte[] hash = digest.digest((challenge.salt() + number).getBytes(StandardCharsets.UTF_8));
                if (HexFormat.of().formatHex(hash).equals(challenge.challenge())) {
                    String json = "{\"algorithm\":\"SHA-256\",\"challenge\":\"" + challenge.challenge()
                            + "\",\"number\":"
                            + number + ",\"salt\":\"" + challenge.salt() + "\",\"signature\":\"" + challenge.signature()
                            + "\"}";
                    return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
                }
            }
            throw new AssertionError("no solution");
        });
    }

    private <T> T as(Caller caller, Callable<T> work) {
        return callers.as(caller, work);
    }
}
