package id.pendopo.service.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.survey.Education;
import id.pendopo.domain.survey.Job;
import id.pendopo.domain.survey.Sex;
import id.pendopo.domain.survey.StandardElement;
import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.service.complaint.BroughtTable;
import id.pendopo.service.survey.AnswerColumns.Other;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> MARKS = List.of("3", "3", "3", "Gratis", "sesuai", "4,00", "", "0", "-");

    private static AnswerRows.Answer read(String day, String sex, String age, String education, String job) {
        Map<String, Integer> elements = new HashMap<>();
        StandardElement.of(SurveyMethod.PERMENPANRB_14_2017)
                .forEach(element -> elements.put(element.name(), elements.size()));
        Map<Other, Integer> others =
                Map.of(Other.DAY, 9, Other.SEX, 10, Other.AGE, 11, Other.EDUCATION, 12, Other.JOB, 13);
        List<String> cells = new ArrayList<>(MARKS);
        cells.addAll(List.of(day, sex, age, education, job));
        return new AnswerRows(
                        Questionnaire.standard(SurveyMethod.PERMENPANRB_14_2017),
                        new AnswerColumns(elements, others, LocalDate.of(2026, 11, 2)),
                        TODAY,
                        taken -> taken.getYear() == 2026)
                .read(new BroughtTable.Line(2, cells));
    }

    @Test
    void a_mark_is_a_digit_or_the_words_of_its_answer_and_what_is_empty_was_not_answered() {
        assertThat(read("", "", "", "", "").marks().digits()).isEqualTo("333434000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-05-04", "4/5/2026", "04-05-2026", "4 Mei 2026", "2026-05-04T10:15:00", "4/5/2026 10.15"})
    void a_day_is_written_as_indonesia_writes_it(String day) {
        assertThat(read(day, "", "", "", "").day()).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void a_row_without_a_day_has_that_of_the_file() {
        assertThat(read("", "", "", "", "").day()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/13/2026", "kemarin", "2027-01-01", "2025-12-31", "2026-11-23"})
    void a_day_that_is_none_or_outside_the_survey_is_refused(String day) {
        assertThatThrownBy(() -> read(day, "", "", "", "")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_profile_is_that_of_the_form_and_another_occupation_keeps_its_name() {
        assertThat(read("", "p", "34", "S-1", "Petani").profile()).satisfies(profile -> {
            assertThat(profile.sex()).isEqualTo(Sex.FEMALE);
            assertThat(profile.age()).isEqualTo(34);
            assertThat(profile.education()).isEqualTo(Education.S1);
            assertThat(profile.job()).isEqualTo(Job.OTHER);
            assertThat(profile.jobOther()).isEqualTo("Petani");
        });
        assertThat(read("", "Laki-laki", "", "", "Lainnya").profile().jobOther())
                .isEmpty();
        assertThatThrownBy(() -> read("", "", "tua", "", "")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> read("", "", "", "D3", "")).isInstanceOf(InvalidInputException.class);
    }
}
