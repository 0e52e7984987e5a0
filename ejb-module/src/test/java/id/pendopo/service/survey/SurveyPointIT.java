package id.pendopo.service.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.survey.Profile;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Subjects that are asked about at a service point of the registry, here those of the demonstration. */
@ArquillianTest
class SurveyPointIT {

    private static final Caller BUREAU = SurveyFixture.BUREAU;
    private static final Profile NOBODY = new Profile(null, null, null, null, null, null);
    private static final String MALL = "Mal Pelayanan Publik Kota Tangerang";

    @Inject
    private CallerFixture callers;

    @Inject
    private SurveyFixture surveys;

    @Inject
    private SurveyTargets targets;

    @Inject
    private SurveyPoints points;

    @Inject
    private SurveyDevices devices;

    @Inject
    private ServiceResults results;

    @Inject
    private SurveyBooks books;

    @Inject
    private AnswerExport export;

    @Inject
    private PublicSurvey open;

    @Inject
    private SurveyPoster poster;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Database database;

    @Test
    void points_where_the_service_is_offered_are_to_choose_and_others_are_refused() {
        assertThat(as(BUREAU, () -> points.of("DISDUKCAPIL", "kartu-kuning", null)))
                .extracting(SurveyPointRef::code)
                .contains("mpp-tangerang")
                .doesNotContain("disdukcapil");
        assertThat(as(BUREAU, () -> points.of("DINSOS", null, null)))
                .as("without a service those where the agency sits")
                .extracting(SurveyPointRef::code)
                .contains("mpp-tangerang")
                .doesNotContain("disdukcapil", "puskesmas-cipondoh");
        String period = surveys.period("titik");
        refused("point", () -> ask(period, "DISDUKCAPIL", null, "ktp-el", "puskesmas-cipondoh"));
        refused("point", () -> ask(period, "DINSOS", "Loket", null, "disdukcapil"));
        refused("point", () -> ask(period, "DISDUKCAPIL", null, "ktp-el", "tidak-ada"));
    }

    @Test
    void one_service_is_asked_about_once_at_each_point_and_everywhere() {
        String period = surveys.period("loket");
        String everywhere = ask(period, "DISDUKCAPIL", "KTP", "ktp-el", null);
        String mall = ask(period, "DISDUKCAPIL", "KTP", "ktp-el", "mpp-tangerang");
        String office = ask(period, "DISDUKCAPIL", "KTP", "ktp-el", "disdukcapil");
        refused("name", () -> ask(period, "DISDUKCAPIL", "ktp", "ktp-el", "mpp-tangerang"));
        assertThat(named(period, everywhere)).isEqualTo("KTP");
        assertThat(named(period, mall)).isEqualTo("KTP – " + MALL);
        assertThat(named(period, office)).isEqualTo("KTP – Kantor Dinas Kependudukan dan Pencatatan Sipil");
        assertThat(named(period, ask(period, "DPMPTSP", null, null, "mpp-tangerang")))
                .as("a point that is asked about as a whole is named once")
                .isEqualTo(MALL);
    }

    @Test
    void a_place_that_was_closed_or_renamed_stays_with_its_subject() {
        String period = surveys.period("tutup");
        String subject = ask(period, "DISDUKCAPIL", "Keliling", null, "disdukcapil-keliling");
        database.update("update service_point set active_to = active_from, name = 'Mobil keliling'"
                + " where code = 'disdukcapil-keliling'");
        try {
            assertThat(named(period, subject)).isEqualTo("Keliling – Mobil keliling");
            SurveyTargetRef read = read(period, subject);
            as(
                    BUREAU,
                    () -> targets.save(
                            period,
                            subject,
                            read.version(),
                            form("DISDUKCAPIL", "Layanan keliling", null, "disdukcapil-keliling")));
            assertThat(named(period, subject)).isEqualTo("Layanan keliling – Mobil keliling");
            refused("point", () -> ask(period, "DISDUKCAPIL", "Baru", null, "disdukcapil-keliling"));
        } finally {
            database.update("update service_point set active_to = null, name = 'Layanan keliling kependudukan'"
                    + " where code = 'disdukcapil-keliling'");
        }
    }

    @Test
    void answers_of_a_point_are_pooled_for_whoever_may_read_them() {
        String period = surveys.period("gabung");
        String cards = ask(period, "DISDUKCAPIL", null, "ktp-el", "mpp-tangerang");
        String aid = ask(period, "DINSOS", null, "rekomendasi-bansos", "mpp-tangerang");
        String elsewhere = ask(period, "DISDUKCAPIL", null, "akta-kelahiran", null);
        surveys.answer(cards, "444444444", NOBODY, null);
        surveys.answer(cards, "333333333", NOBODY, null);
        surveys.answer(aid, "111111111", NOBODY, null);
        surveys.answer(elsewhere, "444444444", NOBODY, null);
        assertThat(as(BUREAU, () -> results.points(period, null)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.code()).isEqualTo("mpp-tangerang");
                    assertThat(line.name()).isEqualTo(MALL);
                    assertThat(line.subjects()).isEqualTo(2);
                    assertThat(line.respondents()).isEqualTo(3);
                    assertThat(line.index().value()).isEqualByComparingTo("66.67");
                });
        assertThat(as(reader("DINSOS"), () -> results.points(period, null)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.respondents()).isEqualTo(1);
                    assertThat(line.index().value()).isEqualByComparingTo("25.00");
                });
        assertThat(as(reader("PUPR"), () -> results.points(period, null))).isEmpty();
        assertThatThrownBy(() -> as(reader("PUPR"), () -> results.points(period, "DINSOS")))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(BUREAU, () -> books.read(period, "DISDUKCAPIL")).points())
                .singleElement()
                .satisfies(line -> assertThat(line.respondents()).isEqualTo(2));
        assertThat(as(BUREAU, () -> export.piece(export.begin(period, "DINSOS"), 0)))
                .extracting(ExportedAnswer::targetName)
                .containsExactly(named(period, aid));
    }

    @Test
    void page_tablet_and_posters_say_where_and_posters_are_of_ones_own_agency() throws IOException {
        String period = surveys.period("poster");
        String subject = ask(period, "DINSOS", "Bantuan sosial", "rekomendasi-bansos", "mpp-tangerang");
        PublicSurvey.Form form = callers.as(Caller.ANONYMOUS, () -> open.form(subject));
        assertThat(form.target().title()).isEqualTo("Bantuan sosial");
        assertThat(form.target().place()).isEqualTo(MALL);
        SurveyDevices.Pairing tablet = as(BUREAU, () -> devices.add(subject, "Tablet gerai 9"));
        assertThat(as(BUREAU, () -> devices.find(tablet.uuid())).targetName()).isEqualTo("Bantuan sosial – " + MALL);

        Caller own = officer("DINSOS");
        assertThat(text(as(own, () -> poster.print(subject, Texts.INDONESIAN))))
                .contains("Bantuan sosial", MALL, subject);
        assertThat(text(as(own, () -> poster.printPoint("mpp-tangerang", Texts.INDONESIAN))))
                .contains(MALL, "/public/surveys.xhtml?place=mpp-tangerang")
                .containsIgnoringCase("Dinas Penanaman Modal")
                .doesNotContain("Bantuan sosial");
        Caller other = officer("PUPR");
        assertThatThrownBy(() -> as(other, () -> poster.print(subject, Texts.INDONESIAN)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(other, () -> poster.printPoint("mpp-tangerang", Texts.INDONESIAN)))
                .isInstanceOf(NotFoundException.class);
    }

    private static TargetForm form(String agency, String name, String service, String point) {
        return new TargetForm(agency, name, null, true, service, false, null, point);
    }

    private String ask(String period, String agency, String name, String service, String point) {
        return as(BUREAU, () -> targets.save(period, null, 0, form(agency, name, service, point)));
    }

    private SurveyTargetRef read(String period, String code) {
        return as(BUREAU, () -> targets.of(period)).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String named(String period, String code) {
        return read(period, code).name();
    }

    private static void refused(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly(field));
    }

    private Caller reader(String agency) {
        return CallerFixture.user(
                11L, "pembaca", Scope.of(agencies.byCode(agency).id()), Permission.SURVEY_READ);
    }

    private Caller officer(String agency) {
        return CallerFixture.user(
                12L, "petugas", Scope.of(agencies.byCode(agency).id()), Permission.SURVEY_ENTER, Permission.SIGNED_IN);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private <T> T as(Caller caller, Callable<T> work) {
        return callers.as(caller, work);
    }
}
