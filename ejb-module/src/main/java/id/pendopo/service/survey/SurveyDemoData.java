package id.pendopo.service.survey;

import id.pendopo.domain.survey.ResponseChannel;
import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.service.platform.CopyText;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.DemoData;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/**
 * Four survey years: of two only the value the city published, one published with (invented) answers, and this year's under
 * way.
 */
@Stateless
@PermitAll
public class SurveyDemoData implements DemoData {

    private static final String SOURCE = "Siaran pers Pemerintah Kota Tangerang, 24 April 2025";

    /** What is asked about; how many people it serves; marks of its answers, from 1 (poor) to 10; its service, unit and point. */
    private record Place(
            String agency,
            String name,
            Long population,
            int quality,
            String service,
            boolean byCode,
            String unit,
            String point) {

        Place(String agency, String name, Long population, int quality, String service, String point) {
            this(agency, name, population, quality, service, false, null, point);
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("DISDUKCAPIL", "KTP elektronik", 24_000L, 9, "ktp-el", "mpp-tangerang"),
            new Place("DISDUKCAPIL", "Akta kelahiran", 9_500L, 9, "akta-kelahiran", "disdukcapil"),
            new Place(
                    "DINKES",
                    "Pendaftaran puskesmas",
                    60_000L,
                    7,
                    "puskesmas-rawat-jalan",
                    false,
                    "YANKES-PRIMER",
                    null),
            new Place("DINKES", "Izin praktik tenaga kesehatan", 120L, 6, null, false, "YANKES", null),
            new Place("DPMPTSP", "Mal Pelayanan Publik Kota Tangerang", 15_000L, 8, null, "mpp-tangerang"),
            new Place("PUPR", "Kesesuaian tata ruang", 85L, 5, null, false, "TATARUANG", null),
            new Place("DINSOS", "Rekomendasi bantuan sosial", 2_600L, 6, "rekomendasi-bansos", "mpp-tangerang"),
            new Place("DISKOMINFO", "Permohonan informasi publik", 60L, 8, null, false, "IKP", null),
            new Place("RSUD", "Rawat jalan", null, 7, null, true, null, null));

    private static final List<String> COMMENTS = List.of(
            "Pelayanannya sudah baik, mohon dipertahankan.",
            "Antrean pagi terlalu lama, tolong tambah loket.",
            "Petugas ramah dan jelas menerangkan persyaratan.",
            "Kursi tunggu kurang.",
            "Mohon informasi persyaratan ada di situs web.");

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    @Inject
    private SurveyPeriods periods;

    @Inject
    private SurveyTargets targets;

    @Inject
    private SurveyQuestions questions;

    @Inject
    private OwnQuestionsDemo own;

    @Inject
    private ImprovementPlans plans;

    @Inject
    private SurveyRows rows;

    @Inject
    private SurveyCounters counters;

    @Inject
    private Database database;

    @Override
    public String capability() {
        return "survey";
    }

    @Override
    public void load() {
        LocalDate today = this.today.get();
        published(2023, new BigDecimal("87.44"));
        published(2024, new BigDecimal("87.49"));
        int year = today.getYear();
        // Always the same answers, so that people can tell each other what they see.
        Random random = new Random(2026);
        String last = answered(year - 1, 90, LocalDate.of(year - 1, 12, 31), random);
        periods.close(last, version(last));
        periods.publish(last, version(last));
        plan(last, year);
        // Asked this year only; what was answered before them stays as it is.
        Random besides = new Random(165);
        answered(
                year,
                40,
                today,
                random,
                code -> own.asked().forEach(one -> questions.save(code, version(code), null, one)),
                (code, target) -> own.answer(code, target, besides));
    }

    private void plan(String period, int year) {
        step(period, "DINKES", "WAKTU", "Membuka loket ketiga pada jam sibuk", "Kepala Puskesmas", year, 1, true);
        step(
                period,
                "PUPR",
                "WAKTU",
                "Menerima permohonan tata ruang secara daring",
                "Kepala Bidang Tata Ruang",
                year,
                3,
                false);
        step(
                period,
                "RSUD",
                "SARPRAS",
                "Menambah kursi di ruang tunggu rawat jalan",
                "Kepala Bagian Umum",
                year,
                4,
                false);
    }

    private void step(
            String period,
            String agency,
            String element,
            String what,
            String who,
            int year,
            int quarter,
            boolean done) {
        LocalDate on = done ? LocalDate.of(year, 1, 1) : null;
        plans.save(
                period,
                null,
                0,
                new ActionForm(
                        agency, element, what, who, year, quarter, on, done ? "Foto loket, notulen rapat" : null));
    }

    private void published(int year, BigDecimal value) {
        String code = period(year, value);
        periods.publish(code, version(code));
    }

    private String period(int year, BigDecimal value) {
        return periods.create(new PeriodForm(
                Integer.toString(year),
                "Survei Kepuasan Masyarakat " + year,
                SurveyMethod.PERMENPANRB_14_2017,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                value,
                value == null ? null : SOURCE));
    }

    private String answered(int year, int most, LocalDate until, Random random) {
        return answered(year, most, until, random, code -> {}, (code, target) -> {});
    }

    private String answered(
            int year, int most, LocalDate until, Random random, Consumer<String> draft, ObjLongConsumer<String> kept) {
        String code = period(year, null);
        draft.accept(code);
        for (Place place : PLACES) {
            targets.save(
                    code,
                    null,
                    0,
                    new TargetForm(
                            place.agency(),
                            place.name(),
                            place.population(),
                            true,
                            place.service(),
                            place.byCode(),
                            place.unit(),
                            place.point()));
        }
        periods.open(code, version(code));
        for (SurveyTargetRef target : rows.targets(rows.period(code).id())) {
            Place place = PLACES.stream()
                    .filter(one -> one.name().equals(target.title()))
                    .findFirst()
                    .orElseThrow();
            int many = most / 2 + random.nextInt(most);
            database.copy(
                    "survey_response (target_id, answered_on, channel, marks, session, sex, age, education, job)",
                    answers -> {
                        for (int i = 0; i < many; i++) {
                            answer(answers, target.id(), place.quality(), until, random);
                        }
                    });
            comment(target.id(), random);
            kept.accept(code, target.id());
            counters.rebuild(
                    target.id(),
                    rows.questionnaire(target.periodId(), SurveyMethod.PERMENPANRB_14_2017)
                            .elements()
                            .size());
        }
        return code;
    }

    private static void answer(CopyText answers, long target, int quality, LocalDate until, Random random) {
        StringBuilder marks = new StringBuilder();
        for (int element = 0; element < 9; element++) {
            boolean free = element == 3;
            boolean slow = element == 2 || element == 7;
            int luck = random.nextInt(10) + quality + (free ? 6 : 0) - (slow ? 2 : 0);
            marks.append(luck >= 13 ? 4 : luck >= 6 ? 3 : luck >= 4 ? 2 : 1);
        }
        answers.row(
                target,
                until.minusDays(random.nextInt(Math.min(until.getDayOfYear(), 300))),
                random.nextInt(3) == 0 ? ResponseChannel.PAPER.ordinal() + 1 : ResponseChannel.WEB.ordinal() + 1,
                marks.toString(),
                1 + random.nextInt(2),
                random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2),
                17 + random.nextInt(50),
                1 + (random.nextInt(6) + random.nextInt(6)) / 2,
                1 + random.nextInt(6));
    }

    private void comment(long target, Random random) {
        database.update(
                """
                insert into survey_comment (response_id, target_id, text)
                select id, target_id, ? from survey_response where target_id = ? order by id limit 1""",
                COMMENTS.get(random.nextInt(COMMENTS.size())),
                target);
    }

    /** As the database has it now: the services change periods under our feet. */
    private int version(String code) {
        em.flush();
        return rows.period(code).version();
    }
}
