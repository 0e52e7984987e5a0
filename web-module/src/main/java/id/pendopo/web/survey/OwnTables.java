package id.pendopo.web.survey;

import id.pendopo.service.survey.OwnChapter;
import id.pendopo.service.survey.OwnResult;
import id.pendopo.service.survey.SurveyBooks;
import id.pendopo.service.survey.SurveyComment;
import id.pendopo.web.platform.Export;
import id.pendopo.web.platform.WebTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The chapter of a report about what was asked besides the elements. */
final class OwnTables {

    private final SurveyBooks.Book book;
    private final Locale locale;
    private final WebTexts texts;

    OwnTables(SurveyBooks.Book book, Locale locale) {
        this.book = book;
        this.locale = locale;
        this.texts = WebTexts.of(locale);
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    private String label(OwnChapter chapter) {
        return chapter.result().question().label(locale);
    }

    Export.Table questions() {
        List<List<Object>> rows = new ArrayList<>();
        for (OwnChapter chapter : book.own()) {
            OwnResult result = chapter.result();
            boolean number = !chapter.hidden() && result.mean() != null;
            rows.add(row(
                    label(chapter),
                    result.question().kind(),
                    result.answered(),
                    chapter.hidden() ? texts.get("survey.book.ownHidden") : number ? result.mean() : null,
                    number ? result.smallest() : null,
                    number ? result.largest() : null));
        }
        rows.add(row(texts.get("survey.book.ownNote", book.report().smallest())));
        return IndexTables.table(texts, "own", rows, "question", "kind", "answered", "average", "smallest", "largest");
    }

    Export.Table choices() {
        List<List<Object>> rows = new ArrayList<>();
        for (OwnChapter chapter : book.own()) {
            if (!chapter.hidden()) {
                for (OwnResult.Choice choice : chapter.result().choices()) {
                    rows.add(row(
                            label(chapter),
                            choice.option().name(locale),
                            choice.times(),
                            chapter.result().share(choice)));
                }
            }
        }
        return IndexTables.table(texts, "ownChoices", rows, "question", "choice", "times", "share");
    }

    Export.Table words() {
        List<List<Object>> rows = new ArrayList<>();
        for (OwnChapter chapter : book.own()) {
            for (SurveyComment said : chapter.words()) {
                rows.add(row(label(chapter), said.text(), said.targetName(), said.agencyName()));
            }
            if (chapter.more() > 0) {
                rows.add(row(label(chapter), texts.get("survey.book.ownMore", chapter.more())));
            }
        }
        return IndexTables.table(texts, "ownWords", rows, "question", "said", "subject", "agency");
    }
}
