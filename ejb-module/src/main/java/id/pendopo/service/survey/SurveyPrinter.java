package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.survey.ElementResult;
import id.pendopo.domain.survey.Grade;
import id.pendopo.domain.survey.ProfileGroups;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentIssues;
import id.pendopo.service.document.Letterheads;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results of a survey on paper: the board for the waiting room, and the report with its chapters. */
@Stateless
public class SurveyPrinter {

    private static final int LOWEST = 3;
    private static final int MEAN = 4;

    @Inject
    private SurveyResults results;

    @Inject
    private ServiceResults pooled;

    @Inject
    private ImprovementPlans plans;

    @Inject
    private OwnChapters own;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private SurveySettings settings;

    @Inject
    private Letterheads letterheads;

    @Inject
    private DocumentIssues issues;

    @Inject
    private AuditTrail audit;

    /** What is printed. */
    public enum Paper {
        BOARD("survey-board"),
        REPORT("survey-report");

        private final String template;

        Paper(String template) {
            this.template = template;
        }
    }

    /** Writes numbers and days in one language. */
    private record Words(Texts texts, Locale locale) {

        String value(BigDecimal value) {
            return value == null
                    ? "–"
                    : value.toPlainString()
                            .replace(
                                    '.',
                                    DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
        }

        String number(long number) {
            return NumberFormat.getIntegerInstance(locale).format(number);
        }

        String day(LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
        }
    }

    /**
     * One PDF on the letterhead of the agency, or of the coordinating one for the whole government.
     *
     * @param agencyCode null for the government, or the only agency the reader sees
     * @param targetCode one subject; null for all of it
     * @throws NotFoundException {@code survey.notFound} if there is none in the reader's scope, or nobody answered
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public byte[] print(Paper paper, String periodCode, String agencyCode, String targetCode, Locale locale) {
        SurveyReport report = results.read(periodCode, agencyCode, targetCode);
        if (report == null || report.index() == null) {
            throw new NotFoundException("survey.notFound");
        }
        AgencyRef issuer = agencies.findByCode(
                        report.agencyCode() == null ? settings.coordinator() : report.agencyCode())
                .orElse(null);
        audit.record(
                "survey.printed",
                "survey-period",
                report.period().code(),
                Map.of("paper", paper.name(), "agency", report.agencyCode() == null ? "" : report.agencyCode()));
        String issuerName = issuer == null ? "Pendopo" : issuer.name();
        return issues.issue(
                        paper.template,
                        model(paper, report, issuer, new Words(Texts.of(locale), locale)),
                        locale,
                        paper.template,
                        report.period().code() + (report.agencyCode() == null ? "" : " " + report.agencyCode()),
                        issuerName)
                .content();
    }

    private Map<String, Object> model(Paper paper, SurveyReport report, AgencyRef issuer, Words words) {
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", issuer == null ? "" : letterheads.of(issuer.id()));
        model.put("period", report.period().name());
        model.put(
                "days",
                words.day(report.period().startsOn()) + " – "
                        + words.day(report.period().endsOn()));
        model.put("method", words.texts().label(report.period().method()));
        model.put("about", about(report, words));
        model.put("value", words.value(report.index().value()));
        model.put("raw", words.value(report.index().index().rounded(MEAN)));
        model.put("grade", words.texts().label(report.index().grade()));
        model.put("letter", report.index().grade().name());
        model.put("respondents", words.number(report.respondents()));
        model.put("elements", elements(report, words));
        model.put("lowest", lowest(report, words));
        List<Map<String, Object>> plan = plan(report, words);
        model.put("plan", plan);
        model.put("anyPlan", !plan.isEmpty());
        model.put("lines", lines(report.lines(), words));
        List<SurveyLine> subjects = report.agencyCode() == null
                ? results.subjects(report.period().code(), null).stream()
                        .map(SubjectResult::line)
                        .toList()
                : List.of();
        model.put("subjects", lines(subjects, words));
        model.put("anySubject", !subjects.isEmpty());
        model.put("anyLine", !report.lines().isEmpty());
        List<SurveyLine> points = paper == Paper.REPORT && report.target() == null
                ? pooled.points(report.period().code(), report.agencyCode())
                : List.of();
        model.put("points", lines(points, words));
        model.put("anyPoint", !points.isEmpty());
        model.put("ways", ways(report, words));
        model.put("anyWay", report.values().size() > 1);
        model.put("profile", profile(report, words));
        // What was asked besides is no part of the index, and the board shows the index.
        List<Map<String, Object>> asked = paper == Paper.REPORT ? own(report, words) : List.of();
        model.put("own", asked);
        model.put("anyOwn", !asked.isEmpty());
        model.put("suspects", words.number(report.suspects()));
        model.put("setAside", words.number(report.setAside()));
        return model;
    }

    private List<Map<String, Object>> own(SurveyReport report, Words words) {
        String target = report.target() == null ? null : report.target().code();
        return own.of(report.period().code(), report.agencyCode(), target).stream()
                .map(chapter -> OwnPrint.model(chapter, words.texts(), words.locale()))
                .toList();
    }

    private static String about(SurveyReport report, Words words) {
        if (report.target() != null) {
            return report.target().name() + ", " + report.agencyName();
        }
        return report.agencyName() == null ? words.texts().get("surveyPaper.government") : report.agencyName();
    }

    private static List<Map<String, Object>> elements(SurveyReport report, Words words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ElementResult element : report.index().elements()) {
            rows.add(Map.of(
                    "number", rows.size() + 1,
                    "name", report.questionnaire().name(element.code(), words.locale()),
                    "answered", words.number(element.tally().answered()),
                    "sum", words.number(element.tally().sum()),
                    "mean", words.value(element.mean().rounded(MEAN)),
                    "weight", element.weight().toString(),
                    "value", words.value(element.value()),
                    "grade", element.grade().name()));
        }
        return rows;
    }

    private static List<Map<String, Object>> lowest(SurveyReport report, Words words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ElementResult element : report.index().lowest(LOWEST)) {
            rows.add(Map.of(
                    "name", report.questionnaire().name(element.code(), words.locale()),
                    "value", words.value(element.value()),
                    "grade", words.texts().label(element.grade())));
        }
        return rows;
    }

    /** What is done about the lowest elements (rencana tindak lanjut), by quarter. */
    private List<Map<String, Object>> plan(SurveyReport report, Words words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlannedAction action : plans.of(report.period().code())) {
            if (report.agencyCode() == null || action.agencyCode().equals(report.agencyCode())) {
                rows.add(Map.of(
                        "element", report.questionnaire().name(action.elementCode(), words.locale()),
                        "activity", action.activity(),
                        "when",
                                words.texts()
                                        .get("surveyPaper.quarter", action.quarter(), Integer.toString(action.year())),
                        "owner", action.owner(),
                        "done", action.doneOn() == null ? "–" : words.day(action.doneOn())));
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> lines(List<SurveyLine> all, Words words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (SurveyLine line : all) {
            Grade grade = line.index() == null ? null : line.index().grade();
            rows.add(Map.of(
                    "name", line.name(),
                    "value",
                            words.value(
                                    line.index() == null ? null : line.index().value()),
                    "grade", grade == null ? "–" : grade.name(),
                    "respondents", words.number(line.respondents()),
                    "needed", line.needed() == null ? "–" : words.number(line.needed())));
        }
        return rows;
    }

    private static List<Map<String, Object>> ways(SurveyReport report, Words words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        report.values()
                .forEach((way, value) ->
                        rows.add(Map.of("name", words.texts().label(way), "value", words.value(value))));
        return rows;
    }

    private static List<Map<String, Object>> profile(SurveyReport report, Words words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ProfileGroups by : report.profile()) {
            List<String> groups = new ArrayList<>();
            for (ProfileGroups.Group group : by.groups()) {
                if (group.isHidden() || group.count() > 0) {
                    String name = group.group() == null
                            ? words.texts().get("surveyPaper.unsaid")
                            : words.texts().label(group.group());
                    groups.add(name + " "
                            + (group.isHidden()
                                    ? words.texts().get("surveyPaper.hidden")
                                    : words.number(group.count())));
                }
            }
            rows.add(Map.of("name", words.texts().label(by.dimension()), "groups", String.join(", ", groups)));
        }
        return rows;
    }
}
