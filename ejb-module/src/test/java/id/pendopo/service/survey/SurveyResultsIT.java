package id.pendopo.service.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.survey.ElementResult;
import id.pendopo.domain.survey.FrequentWords.Word;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.ProfileDimension;
import id.pendopo.domain.survey.ProfileGroups;
import id.pendopo.domain.survey.Sex;
import id.pendopo.domain.survey.WeightMode;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What results say beyond the index: by groups of respondents, in words, and with the counts behind every number. */
@ArquillianTest
class SurveyResultsIT {

    private static final Caller BUREAU = SurveyFixture.BUREAU;

    @Inject
    private SurveyFixture surveys;

    @Inject
    private SurveyResults results;

    @Inject
    private SurveyComments comments;

    @Inject
    private SurveyBooks books;

    @Inject
    private AnswerExport export;

    @Inject
    private CounterChecks checks;

    @Inject
    private ProfileRound round;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CallerFixture callers;

    @Inject
    private Database database;

    @Test
    void each_group_has_its_index_and_small_ones_are_hidden_with_another() {
        String period = surveys.period("profile");
        String target = surveys.target(period, "DINKES", "Kelompok");
        answers(target, 6, "444444444", Sex.FEMALE);
        answers(target, 7, "333333333", Sex.MALE);
        answers(target, 8, "222222222", null);
        SurveyReport report = counted(period, target);
        assertThat(groups(report)).containsExactly("MALE 7 75.00", "FEMALE 6 100.00", "null 8 50.00");
        assertThat(report.profile().get(0).groups()).noneMatch(ProfileGroups.Group::isHidden);

        String other = surveys.target(period, "DINKES", "Kelompok kecil");
        answers(other, 2, "111111111", Sex.FEMALE);
        answers(other, 9, "333333333", Sex.MALE);
        assertThat(groups(counted(period, other))).containsExactly("MALE hidden", "FEMALE hidden", "null 0 -");
        assertThat(groups(counted(period, target)))
                .as("nor can it be told from the other subject and the agency")
                .contains("FEMALE hidden");
    }

    @Test
    void groups_that_were_counted_wrong_are_found_and_counted_anew() {
        String period = surveys.period("regroup");
        String target = surveys.target(period, "DINKES", "Hitung ulang");
        answers(target, 6, "444444444", Sex.FEMALE);
        counted(period, target);
        database.update(
                "update survey_profile_count set counts[1] = counts[1] + 3 where target_id = (select id from survey_target where code = ?)",
                target);
        assertThat(as(BUREAU, () -> checks.compare(period)).wrong()).containsExactly(target);
        assertThat(as(BUREAU, () -> checks.compare(period)).wrong()).isEmpty();
        assertThat(groups(counted(period, target))).contains("FEMALE 6 100.00");
    }

    @Test
    void counters_that_are_too_high_are_put_right() {
        String period = surveys.period("toohigh");
        String target = surveys.target(period, "DINKES", "Terlalu tinggi");
        answers(target, 3, "444444444", Sex.MALE);
        database.update(
                """
                update survey_count set respondents = respondents + 40, counts[1] = counts[1] + 40
                where target_id = (select id from survey_target where code = ?)""",
                target);
        assertThat(as(BUREAU, () -> checks.compare(period)).wrong()).containsExactly(target);
        SurveyReport report = as(BUREAU, () -> results.read(period, "DINKES", target));
        assertThat(report.respondents()).isEqualTo(3);
        assertThat(report.index().value()).isEqualByComparingTo("100");
    }

    @Test
    void cut_off_weights_show_how_an_old_report_came_to_its_number() {
        String period = surveys.period("modes");
        String target = surveys.target(period, "DINKES", "Bobot");
        answers(target, 1, "444444444", Sex.MALE);
        SurveyReport report = as(BUREAU, () -> results.read(period, null, target));
        assertThat(report.modes().get(WeightMode.EXACT)).isEqualByComparingTo("100.00");
        assertThat(report.modes().get(WeightMode.THREE_DECIMALS)).isEqualByComparingTo("99.90");
        assertThat(report.modes().get(WeightMode.TWO_DECIMALS)).isEqualByComparingTo("99.00");
    }

    @Test
    void suggestions_are_read_searched_and_counted_within_the_own_agency_only() {
        String period = surveys.period("words");
        String dinkes = surveys.target(period, "DINKES", "Saran Dinkes");
        String pupr = surveys.target(period, "PUPR", "Saran PUPR");
        surveys.answer(dinkes, "333333333", Profile.UNSAID, "Antrean pagi terlalu lama");
        surveys.answer(dinkes, "333333333", Profile.UNSAID, "Antreannya panjang, kursi kurang");
        surveys.answer(dinkes, "333333333", Profile.UNSAID, "");
        surveys.answer(pupr, "333333333", Profile.UNSAID, "Antrean rapi");
        SurveyComments.Filter all = new SurveyComments.Filter(period, null, null, null);
        SurveyComments.Board whole = as(BUREAU, () -> comments.board(all, null));
        assertThat(whole.comments().rows()).hasSize(3);
        assertThat(whole.frequent()).containsExactly(new Word("antrean", 3));
        Caller liaison = CallerFixture.user(
                8L, "penghubung.dinkes", Scope.of(agencies.byCode("DINKES").id()), Permission.SURVEY_READ);
        assertThat(as(liaison, () -> comments.board(all, null)).comments().rows())
                .extracting(SurveyComment::agency)
                .containsOnly("DINKES")
                .hasSize(2);
        SurveyComments.Filter chairs = new SurveyComments.Filter(period, null, null, "kursi");
        assertThat(as(liaison, () -> comments.list(chairs, null)).rows())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).startsWith("Antreannya"));
        SurveyComments.Filter foreign = new SurveyComments.Filter(period, "PUPR", null, null);
        assertThatThrownBy(() -> as(liaison, () -> comments.board(foreign, null)))
                .isInstanceOf(NotFoundException.class);
        SurveyComments.Filter foreignTarget = new SurveyComments.Filter(period, null, pupr, null);
        assertThatThrownBy(() -> as(liaison, () -> comments.board(foreignTarget, null)))
                .isInstanceOf(NotFoundException.class);
        List<SurveyComment> taken = as(liaison, () -> {
            comments.begin(all);
            return comments.piece(all, 0);
        });
        assertThat(taken).hasSize(2);
        assertThat(as(liaison, () -> comments.piece(all, taken.get(1).id()))).isEmpty();
    }

    @Test
    void every_number_of_the_report_follows_from_the_exported_answers() {
        String period = surveys.period("book");
        String one = surveys.target(period, "DINKES", "Buku satu");
        String two = surveys.target(period, "DINKES", "Buku dua");
        surveys.answer(one, "123412340", Profile.UNSAID, null);
        surveys.answer(one, "443322114", Profile.UNSAID, null);
        surveys.answer(two, "333333333", Profile.UNSAID, null);
        SurveyBooks.Book book = as(BUREAU, () -> books.read(period, "DINKES"));
        List<ExportedAnswer> answers = as(BUREAU, () -> export.piece(export.begin(period, "DINKES"), 0));
        assertThat(book.subjects()).hasSize(2);
        for (SubjectResult subject : book.subjects()) {
            List<ElementResult> elements = subject.line().index().elements();
            for (int place = 0; place < elements.size(); place++) {
                int at = place;
                int[] marks = answers.stream()
                        .filter(answer ->
                                answer.target().equals(subject.target().code()))
                        .mapToInt(answer -> answer.marks().at(at))
                        .filter(mark -> mark > 0)
                        .toArray();
                assertThat(elements.get(place).tally().answered()).isEqualTo(marks.length);
                assertThat(elements.get(place).tally().sum())
                        .isEqualTo(Arrays.stream(marks).sum());
            }
        }
        assertThatThrownBy(() -> as(BUREAU, () -> books.read("2023", null))).isInstanceOf(NotFoundException.class);
    }

    private void answers(String target, int many, String digits, Sex sex) {
        for (int i = 0; i < many; i++) {
            surveys.answer(target, digits, new Profile(null, sex, null, null, null, null), null);
        }
    }

    /** The report once all its answers are counted by group; the timer of the product may be at it as well. */
    private SurveyReport counted(String period, String target) {
        SurveyReport report = as(BUREAU, () -> results.read(period, null, target));
        for (int turn = 0; report.ungrouped() > 0 && turn < 300; turn++) {
            if (!as(BUREAU, () -> round.step())) {
                LockSupport.parkNanos(20_000_000);
            }
            report = as(BUREAU, () -> results.read(period, null, target));
        }
        assertThat(report.ungrouped()).isZero();
        return report;
    }

    private static List<String> groups(SurveyReport report) {
        ProfileGroups sexes = report.profile().stream()
                .filter(by -> by.dimension() == ProfileDimension.SEX)
                .findFirst()
                .orElseThrow();
        return sexes.groups().stream()
                .map(group -> group.group() + " "
                        + (group.isHidden()
                                ? "hidden"
                                : group.count() + " "
                                        + (group.index() == null
                                                ? "-"
                                                : group.index().value())))
                .toList();
    }

    private <T> T as(Caller caller, Callable<T> work) {
        return callers.as(caller, work);
    }
}
