package id.pendopo.web.survey;

import id.pendopo.domain.survey.ProfileGroups;
import id.pendopo.domain.survey.SatisfactionIndex;
import id.pendopo.service.survey.PlannedAction;
import id.pendopo.service.survey.SubjectResult;
import id.pendopo.service.survey.SurveyBooks;
import id.pendopo.service.survey.SurveyReport;
import id.pendopo.web.platform.Export;
import id.pendopo.web.platform.WebTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The report of a survey in sheets, one for each chapter. Beside each rounded number stands the fraction it comes from, and
 * how often each mark was given, so that nothing has to be believed.
 */
final class ReportBook {

    private static final int LOWEST = 3;
    private static final int MEAN = 4;

    private final SurveyBooks.Book book;
    private final SurveyReport report;
    private final Locale locale;
    private final WebTexts texts;
    private final IndexTables numbers;

    ReportBook(SurveyBooks.Book book, Locale locale) {
        this.book = book;
        this.report = book.report();
        this.locale = locale;
        this.texts = WebTexts.of(locale);
        this.numbers = new IndexTables(book, locale);
    }

    List<Export.Sheet> sheets() {
        List<Export.Sheet> sheets = new ArrayList<>(List.of(
                sheet("intro", intro()),
                sheet("collecting", collecting(), refused()),
                sheet("profile", profile()),
                sheet(
                        "index",
                        numbers.index(),
                        numbers.elements(),
                        numbers.modes(),
                        numbers.ways(),
                        numbers.agencies(),
                        numbers.trend()),
                sheet("subjects", numbers.subjects(), numbers.points(), numbers.marks())));
        if (!book.own().isEmpty()) {
            OwnTables own = new OwnTables(book, locale);
            sheets.add(sheet("own", own.questions(), own.choices(), own.words()));
        }
        sheets.add(sheet("followUp", lowest(), plan()));
        sheets.add(sheet("annex", annex()));
        return sheets;
    }

    private Export.Sheet sheet(String chapter, Export.Table... tables) {
        return new Export.Sheet(
                texts.get("survey.book.sheet." + chapter),
                Arrays.stream(tables).filter(table -> !table.rows().isEmpty()).toList());
    }

    private Export.Table table(String title, List<List<Object>> rows, String... headings) {
        return IndexTables.table(texts, title, rows, headings);
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    private Export.Table intro() {
        String about = report.agencyName() == null ? texts.get("survey.results.government") : report.agencyName();
        return table(
                "intro",
                List.of(
                        row(texts.get("survey.book.about"), about),
                        row(texts.get("survey.results.period"), report.period().name()),
                        row(texts.get("survey.period.startsOn"), report.period().startsOn()),
                        row(texts.get("survey.period.endsOn"), report.period().endsOn()),
                        row(texts.get("survey.period.method"), report.period().method()),
                        row(texts.get("survey.results.respondents"), report.respondents()),
                        row(texts.get("survey.results.index"), report.index().value()),
                        row(texts.get("survey.results.grade"), report.index().grade()),
                        row(texts.get("survey.book.purpose"), texts.get("survey.periods.intro"))));
    }

    private Export.Table collecting() {
        List<List<Object>> rows = new ArrayList<>();
        for (SubjectResult subject : book.subjects()) {
            rows.add(row(
                    subject.target().name(),
                    subject.agencyName(),
                    subject.target().code(),
                    subject.target().population(),
                    subject.line().needed(),
                    subject.line().respondents(),
                    subject.line().suspects(),
                    subject.target().setAside()));
        }
        return table(
                "collecting",
                rows,
                "subject",
                "agency",
                "code",
                "population",
                "needed",
                "respondents",
                "suspects",
                "aside");
    }

    private Export.Table refused() {
        return table(
                "refused",
                report.refusals().entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue()))
                        .toList(),
                "reason",
                "times");
    }

    private Export.Table profile() {
        List<List<Object>> rows = new ArrayList<>();
        for (ProfileGroups by : report.profile()) {
            for (ProfileGroups.Group group : by.groups()) {
                SatisfactionIndex index = group.index();
                rows.add(row(
                        group.group() == null ? texts.get("survey.profile.unsaid") : group.group(),
                        by.dimension(),
                        group.isHidden() ? texts.get("survey.profile.hidden") : group.count(),
                        index == null ? null : index.index().rounded(MEAN),
                        index == null ? null : index.value(),
                        index == null ? null : index.grade().name()));
            }
        }
        rows.add(row(texts.get("survey.profile.note", report.smallest())));
        return table("profile", rows, "group", "by", "respondents", "raw", "value", "grade");
    }

    private Export.Table lowest() {
        return table(
                "lowest",
                report.index().lowest(LOWEST).stream()
                        .map(low -> row(
                                report.questionnaire().name(low.code(), locale), low.code(), low.value(), low.grade()))
                        .toList(),
                "element",
                "elementCode",
                "value",
                "grade");
    }

    private Export.Table plan() {
        return table(
                "plan",
                book.plan().stream()
                        .map((PlannedAction action) -> row(
                                action.activity(),
                                action.agencyName(),
                                report.questionnaire().name(action.elementCode(), locale),
                                action.owner(),
                                action.year(),
                                action.quarter(),
                                action.doneOn(),
                                action.evidence()))
                        .toList(),
                "activity",
                "agency",
                "element",
                "owner",
                "year",
                "quarter",
                "doneOn",
                "evidence");
    }

    private Export.Table annex() {
        return table(
                "annex",
                Stream.of("1", "2", "3", "4", "5", "6")
                        .map(step -> row(texts.get("survey.book.annex." + step)))
                        .toList());
    }
}
