package id.pendopo.web.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.complaint.QuestionOption;
import id.pendopo.service.survey.OwnChapter;
import id.pendopo.service.survey.OwnQuestion;
import id.pendopo.service.survey.OwnResult;
import id.pendopo.service.survey.SurveyBooks;
import id.pendopo.service.survey.SurveyComment;
import id.pendopo.service.survey.SurveyReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnTablesTest {

    private static final int SMALLEST = 5;
    private static final QuestionOption RT = new QuestionOption("rt", "Ketua RT", null, true);
    private static final QuestionOption MEDIA = new QuestionOption("media", "Media", null, true);

    private static OwnChapter chapter(
            String label, QuestionKind kind, long answered, boolean hidden, List<SurveyComment> words, long more) {
        OwnQuestion question =
                new OwnQuestion(1, "q", kind, label, null, null, null, 1, false, null, null, null, List.of(RT, MEDIA));
        boolean number = kind == QuestionKind.NUMBER;
        return new OwnChapter(
                new OwnResult(
                        question,
                        answered,
                        kind.isChoice()
                                ? List.of(new OwnResult.Choice(RT, 2), new OwnResult.Choice(MEDIA, 4))
                                : List.of(),
                        number ? new BigDecimal("17.75") : null,
                        number ? BigDecimal.TEN : null,
                        number ? new BigDecimal("25.5") : null),
                hidden,
                words,
                more);
    }

    private static OwnTables tables(OwnChapter... chapters) {
        SurveyReport report = new SurveyReport(
                null, null, null, null, null, null, 0, 0, null, List.of(), Map.of(), Map.of(), List.of(), SMALLEST, 0,
                Map.of());
        return new OwnTables(
                new SurveyBooks.Book(report, List.of(), List.of(), List.of(), List.of(chapters), List.of()),
                Texts.INDONESIAN);
    }

    @Test
    void each_question_has_its_kind_how_many_answered_and_its_mean_or_its_choices() {
        OwnTables tables = tables(
                chapter("Tahu dari?", QuestionKind.SINGLE_CHOICE, 6, false, List.of(), 0),
                chapter("Berapa menit?", QuestionKind.NUMBER, 6, false, List.of(), 0));
        assertThat(tables.questions().rows().get(0))
                .containsExactly("Tahu dari?", QuestionKind.SINGLE_CHOICE, 6L, null, null, null);
        assertThat(tables.questions().rows().get(1))
                .containsExactly(
                        "Berapa menit?",
                        QuestionKind.NUMBER,
                        6L,
                        new BigDecimal("17.75"),
                        BigDecimal.TEN,
                        new BigDecimal("25.5"));
        assertThat(tables.choices().rows())
                .containsExactly(
                        List.of("Tahu dari?", "Ketua RT", 2L, new BigDecimal("33.3")),
                        List.of("Tahu dari?", "Media", 4L, new BigDecimal("66.7")));
    }

    @Test
    void words_stand_beside_the_subject_and_say_how_many_others_there_are() {
        SurveyComment said = new SurveyComment(1, "DINKES", "Dinas Kesehatan", "s1", "Loket", "Buka Sabtu");
        assertThat(tables(chapter("Usul?", QuestionKind.TEXT, 9, false, List.of(said), 3))
                        .words()
                        .rows())
                .containsExactly(
                        List.of("Usul?", "Buka Sabtu", "Loket", "Dinas Kesehatan"),
                        List.of("Usul?", "Dan 3 jawaban lain"));
    }

    @Test
    void what_few_answered_is_counted_and_nothing_else() {
        OwnTables tables = tables(
                chapter("Tahu dari?", QuestionKind.SINGLE_CHOICE, 4, true, List.of(), 0),
                chapter("Berapa menit?", QuestionKind.NUMBER, 4, true, List.of(), 0));
        assertThat(tables.choices().rows()).isEmpty();
        assertThat(tables.questions().rows().get(1))
                .containsExactly("Berapa menit?", QuestionKind.NUMBER, 4L, "disamarkan", null, null);
        assertThat(tables.questions().rows().get(2).get(0)).asString().contains("kurang dari 5");
    }
}
