package id.pendopo.web.survey;

import id.pendopo.domain.survey.ElementResult;
import id.pendopo.domain.survey.ElementTally;
import id.pendopo.domain.survey.Fraction;
import id.pendopo.domain.survey.SatisfactionIndex;
import id.pendopo.service.survey.SubjectResult;
import id.pendopo.service.survey.SurveyBooks;
import id.pendopo.service.survey.SurveyLine;
import id.pendopo.service.survey.SurveyReport;
import id.pendopo.service.survey.SurveyTrendPoint;
import id.pendopo.web.platform.Export;
import id.pendopo.web.platform.WebTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The chapter of a report that has the values, each with what it was computed from. */
final class IndexTables {

    private static final int MEAN = 4;

    private final SurveyBooks.Book book;
    private final SurveyReport report;
    private final Locale locale;
    private final WebTexts texts;

    IndexTables(SurveyBooks.Book book, Locale locale) {
        this.book = book;
        this.report = book.report();
        this.locale = locale;
        this.texts = WebTexts.of(locale);
    }

    static Export.Table table(WebTexts texts, String title, List<List<Object>> rows, String... headings) {
        return new Export.Table(
                texts.get("survey.book." + title),
                Stream.of(headings)
                        .map(heading -> texts.get("survey.book.column." + heading))
                        .toList(),
                rows);
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    Export.Table index() {
        Fraction exact = report.index().index();
        return table(
                texts,
                "index",
                List.of(
                        row(texts.get("survey.results.raw"), exact.rounded(MEAN), exact.toString()),
                        row(
                                texts.get("survey.results.index"),
                                report.index().value(),
                                report.index().converted().toString()),
                        row(texts.get("survey.results.grade"), report.index().grade())),
                "what",
                "value",
                "exact");
    }

    Export.Table elements() {
        List<List<Object>> rows = new ArrayList<>();
        for (ElementResult element : report.index().elements()) {
            ElementTally tally = element.tally();
            rows.add(row(
                    report.questionnaire().name(element.code(), locale),
                    element.code(),
                    tally.ones(),
                    tally.twos(),
                    tally.threes(),
                    tally.fours(),
                    tally.answered(),
                    tally.sum(),
                    element.mean().rounded(MEAN),
                    element.mean().toString(),
                    element.weight().toString(),
                    element.weighted().toString(),
                    element.value(),
                    element.grade().name()));
        }
        return table(
                texts,
                "elements",
                rows,
                "element",
                "elementCode",
                "ones",
                "twos",
                "threes",
                "fours",
                "answered",
                "sum",
                "mean",
                "meanExact",
                "weight",
                "weighted",
                "value",
                "grade");
    }

    Export.Table modes() {
        return table(
                texts,
                "modes",
                report.modes().entrySet().stream()
                        .map(mode -> row(mode.getKey(), mode.getValue()))
                        .toList(),
                "weights",
                "value");
    }

    Export.Table ways() {
        return table(
                texts,
                "ways",
                report.values().entrySet().stream()
                        .map(way -> row(way.getKey(), way.getValue()))
                        .toList(),
                "way",
                "value");
    }

    Export.Table agencies() {
        return lines("agencies", "agency", report.agencyCode() != null ? List.of() : report.lines());
    }

    Export.Table trend() {
        return table(
                texts,
                "trend",
                book.trend().stream()
                        .map((SurveyTrendPoint point) -> row(
                                point.period().name(),
                                point.published(),
                                point.index() == null ? null : point.index().value(),
                                point.difference(),
                                point.period().publishedSource()))
                        .toList(),
                "period",
                "published",
                "recomputed",
                "difference",
                "source");
    }

    Export.Table subjects() {
        List<List<Object>> rows = new ArrayList<>();
        for (SubjectResult subject : book.subjects()) {
            SatisfactionIndex index = subject.line().index();
            rows.add(row(
                    subject.target().name(),
                    subject.agencyName(),
                    subject.target().code(),
                    subject.line().respondents(),
                    index == null ? null : index.converted().toString(),
                    index == null ? null : index.value(),
                    index == null ? null : index.grade().name()));
        }
        return table(texts, "subjects", rows, "subject", "agency", "code", "respondents", "exact", "value", "grade");
    }

    /** What is asked about at each service point, pooled. */
    Export.Table points() {
        return lines("points", "point", book.points());
    }

    private Export.Table lines(String title, String what, List<SurveyLine> lines) {
        return table(
                texts,
                title,
                lines.stream()
                        .map(line -> row(
                                line.name(),
                                line.code(),
                                line.respondents(),
                                line.index() == null
                                        ? null
                                        : line.index().converted().toString(),
                                line.index() == null ? null : line.index().value(),
                                line.index() == null
                                        ? null
                                        : line.index().grade().name()))
                        .toList(),
                what,
                "code",
                "respondents",
                "exact",
                "value",
                "grade");
    }

    Export.Table marks() {
        List<List<Object>> rows = new ArrayList<>();
        for (SubjectResult subject : book.subjects()) {
            if (subject.line().index() != null) {
                for (ElementResult element : subject.line().index().elements()) {
                    ElementTally tally = element.tally();
                    rows.add(row(
                            subject.target().name(),
                            subject.target().code(),
                            element.code(),
                            tally.ones(),
                            tally.twos(),
                            tally.threes(),
                            tally.fours(),
                            tally.answered(),
                            tally.sum(),
                            element.mean().toString(),
                            element.value()));
                }
            }
        }
        return table(
                texts,
                "marks",
                rows,
                "subject",
                "code",
                "elementCode",
                "ones",
                "twos",
                "threes",
                "fours",
                "answered",
                "sum",
                "meanExact",
                "value");
    }
}
