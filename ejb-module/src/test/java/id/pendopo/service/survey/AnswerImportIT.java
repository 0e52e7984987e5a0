package id.pendopo.service.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.survey.StandardElement;
import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.CsvTable.RowError;
import id.pendopo.service.survey.AnswerColumns.Other;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Answers from files against the real database. */
@ArquillianTest
class AnswerImportIT {

    private static final Caller BUREAU = SurveyFixture.BUREAU;
    private static final String HEAD = "No;U1;U2;U3;U4;U5;U6;U7;U8;U9;JK;Saran\n";

    @Inject
    private AnswerImport imports;

    @Inject
    private SurveyResults results;

    @Inject
    private CounterChecks checks;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private SurveyFixture surveys;

    @Inject
    private CallerFixture callers;

    @Test
    void which_column_is_which_element_is_said_by_a_person_and_decides() {
        String period = surveys.period("impor");
        String target = target(period);
        byte[] file = file(HEAD + "1;3;3;3;3;3;3;3;4;1;L;\n2;3;3;3;3;3;3;3;4;1;P;Baik\n");
        AnswerImport.Look look = as(BUREAU, () -> imports.look(target, file));
        assertThat(look.rows()).isEqualTo(2);
        assertThat(look.suggested()).as("numbers say nothing").isEmpty();
        assertThat(look.columns().get(8).samples()).containsExactly("4", "4");
        AnswerImport.Outcome outcome = as(
                BUREAU, () -> imports.take(target, file, "rekap.csv", columns(Map.of("SARPRAS", 9, "PENGADUAN", 8))));
        assertThat(outcome.answers()).isEqualTo(2);
        SurveyReport report = as(BUREAU, () -> results.read(period, "DINKES", target));
        assertThat(report.respondents()).isEqualTo(2);
        assertThat(value(report, "PENGADUAN")).isEqualTo("100.00");
        assertThat(value(report, "SARPRAS")).isEqualTo("25.00");
        assertThat(as(BUREAU, () -> checks.compare(period)).wrong()).isEmpty();
    }

    @Test
    void headings_that_name_an_element_are_suggested_but_never_the_two_that_are_often_swapped() {
        String target = target(surveys.period("impor"));
        byte[] file = file("Persyaratan,SARPRAS,Sarana dan Prasarana,PENGADUAN\n3,3,3,3\n");
        assertThat(as(BUREAU, () -> imports.look(target, file)).suggested()).containsOnlyKeys("PERSYARATAN");
    }

    @Test
    void a_wrong_row_is_named_and_nothing_is_taken() {
        String period = surveys.period("impor");
        String target = target(period);
        byte[] file = file(HEAD + "1;3;3;3;3;3;3;3;3;3;L;\n2;5;3;3;3;3;3;3;3;3;X;\n3;3;3;3;3;3;3;3;3;3;X;\n");
        AnswerColumns columns = columns(Map.of("SARPRAS", 8, "PENGADUAN", 9));
        assertThat(as(BUREAU, () -> imports.check(target, file, columns)).errors())
                .extracting(RowError::line, RowError::column)
                .containsExactly(tuple(3L, "PERSYARATAN"), tuple(4L, "SEX"));
        assertThatThrownBy(() -> as(BUREAU, () -> imports.take(target, file, "rekap.csv", columns)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(as(BUREAU, () -> results.read(period, "DINKES", target)).respondents())
                .isZero();
    }

    @Test
    void a_file_is_taken_once_and_rows_an_earlier_file_had_are_counted_apart() {
        String period = surveys.period("impor");
        String target = target(period);
        String rows = "1;3;3;3;3;3;3;3;3;3;L;\n2;3;3;3;3;3;3;3;3;3;L;\n3;4;4;4;4;4;4;4;4;4;P;Cepat\n";
        AnswerColumns columns = columns(Map.of("SARPRAS", 8, "PENGADUAN", 9));
        AnswerImport.Outcome first = as(BUREAU, () -> imports.take(target, file(HEAD + rows), "januari.csv", columns));
        assertThat(first.suspects()).as("many people give the same marks").isZero();
        assertThat(first.alike()).isEqualTo(1);
        assertThatThrownBy(() -> as(BUREAU, () -> imports.take(target, file(HEAD + rows), "lagi.csv", columns)))
                .isInstanceOf(RuleViolationException.class);
        byte[] longer = file(HEAD + rows + "4;2;2;2;2;2;2;2;2;2;L;\n");
        assertThat(as(BUREAU, () -> imports.check(target, longer, columns)).suspects())
                .isEqualTo(3);
        assertThat(as(BUREAU, () -> imports.take(target, longer, "februari.csv", columns))
                        .suspects())
                .isEqualTo(3);
        SurveyReport report = as(BUREAU, () -> results.read(period, "DINKES", target));
        assertThat(report.respondents()).isEqualTo(7);
        assertThat(report.suspects()).isEqualTo(3);
        assertThat(as(BUREAU, () -> checks.compare(period)).wrong()).isEmpty();
    }

    @Test
    void every_element_needs_a_column_of_its_own_and_the_subject_is_the_officers() {
        String target = target(surveys.period("impor"));
        byte[] file = file(HEAD + "1;3;3;3;3;3;3;3;3;3;L;\n");
        assertThatThrownBy(() -> as(BUREAU, () -> imports.check(target, file, columns(Map.of("SARPRAS", 8)))))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly("elements.PENGADUAN"));
        assertThatThrownBy(() ->
                        as(BUREAU, () -> imports.check(target, file, columns(Map.of("SARPRAS", 8, "PENGADUAN", 8)))))
                .isInstanceOf(InvalidInputException.class);
        Caller elsewhere = CallerFixture.user(
                9L, "petugas.pupr", Scope.of(agencies.byCode("PUPR").id()), Permission.SURVEY_ENTER);
        assertThatThrownBy(() -> as(elsewhere, () -> imports.look(target, file)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(BUREAU, () -> imports.look(target, file("satu kolom\nsaja\n"))))
                .isInstanceOf(InvalidInputException.class);
    }

    /** As a person chose them: the first seven in the order of the file. */
    private static AnswerColumns columns(Map<String, Integer> last) {
        Map<String, Integer> elements = new HashMap<>(last);
        List<StandardElement> order = StandardElement.of(SurveyMethod.PERMENPANRB_14_2017);
        for (int i = 0; i < 7; i++) {
            elements.put(order.get(i).name(), i + 1);
        }
        return new AnswerColumns(elements, Map.of(Other.SEX, 10, Other.COMMENT, 11), null);
    }

    private static String value(SurveyReport report, String element) {
        return report.index().elements().stream()
                .filter(one -> one.code().equals(element))
                .findFirst()
                .orElseThrow()
                .value()
                .toPlainString();
    }

    private static byte[] file(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String target(String period) {
        return surveys.target(period, "DINKES", "Impor");
    }

    private <T> T as(Caller caller, Callable<T> work) {
        return callers.as(caller, work);
    }
}
