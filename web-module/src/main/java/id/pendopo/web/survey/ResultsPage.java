package id.pendopo.web.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.survey.SurveyLine;
import id.pendopo.service.survey.SurveyPeriodRef;
import id.pendopo.service.survey.SurveyReport;
import id.pendopo.service.survey.SurveyResults;
import id.pendopo.service.survey.SurveyTrendPoint;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** The result of a survey period: how satisfied, with what, where, and whether enough people were asked. */
@Named("surveyResultsPage")
@RequestScoped
public class ResultsPage {

    private static final int CODE = 40;

    @Inject
    private SurveyResults results;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ListRequest address;

    private SurveyReport report;
    private ResultParts parts;
    private List<SurveyTrendPoint> trend;
    private TrendChart chart;
    private List<SurveyPeriodRef> periods;
    private List<SelectItem> agencies;

    /** Reads the result before the page is written, so that a refusal still has a page of its own. */
    public void open() {
        report = results.read(address.text("period", CODE), address.text("agency", CODE), address.text("target", CODE));
        if (report != null) {
            parts = new ResultParts(report, Faces.getLocale());
            trend = report.target() == null ? results.trend(report.agencyCode()) : List.of();
        }
    }

    public boolean isThere() {
        return report != null;
    }

    /** Whether there are answers to take away. */
    public boolean isExportable() {
        return parts != null && parts.isAnswered();
    }

    /** Whether the reader may plan what is done about the lowest elements. */
    public boolean isPlanning() {
        return caller.get().has(Permission.SURVEY_PLAN);
    }

    /** Address of the result on paper: {@code REPORT} or {@code BOARD}. */
    public String paper(String which) {
        return "/survey/paper?paper=" + which + "&period=" + report.period().code()
                + (report.agencyCode() == null ? "" : "&agency=" + report.agencyCode())
                + (report.target() == null ? "" : "&target=" + report.target().code());
    }

    /** Address of the report as a workbook. */
    public String getBook() {
        return "/survey/report?period=" + report.period().code()
                + (report.agencyCode() == null ? "" : "&agency=" + report.agencyCode());
    }

    /** Address of what Satu Data asks about the index. */
    public String metadata(String format) {
        return "/survey/metadata?format=" + format + "&period="
                + report.period().code() + (report.agencyCode() == null ? "" : "&agency=" + report.agencyCode());
    }

    public SurveyReport getReport() {
        return report;
    }

    public ResultParts getParts() {
        return parts;
    }

    public List<SurveyTrendPoint> getTrend() {
        return trend;
    }

    public TrendChart getChart() {
        if (chart == null) {
            chart = new TrendChart(trend, Faces.getLocale());
        }
        return chart;
    }

    public List<SelectItem> getPeriods() {
        if (periods == null) {
            periods = results.periods();
        }
        return periods.stream()
                .map(period -> new SelectItem(period.code(), period.name()))
                .toList();
    }

    public boolean isAcross() {
        return results.isAcrossAgencies();
    }

    public List<SelectItem> getAgencies() {
        if (agencies == null) {
            agencies = results.agencies(report.period().code()).stream()
                    .map(agency -> new SelectItem(agency.code(), agency.name()))
                    .toList();
        }
        return agencies;
    }

    /** Whom the result is about. */
    public String getAbout() {
        return report.target() != null
                ? report.target().name() + " · " + report.agencyName()
                : report.agencyName() != null
                        ? report.agencyName()
                        : WebTexts.of(Faces.getLocale()).get("survey.results.government");
    }

    /** The one subject's line, for its sample; null for several. */
    public SurveyLine getSample() {
        return report.lines().size() == 1 && report.agencyCode() != null
                ? report.lines().get(0)
                : null;
    }

    /** Whether lines are subjects, which lead to one another page; else agencies. */
    public boolean isSubjects() {
        return report.agencyCode() != null;
    }

    /** Sample of a line in words: {@code 49 dari 169}. */
    public String sample(SurveyLine line) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        if (line.needed() != null) {
            return texts.get("survey.results.sample.of", parts.number(line.respondents()), parts.number(line.needed()));
        }
        return line.enough() == null
                ? texts.get("survey.results.sample.unknown")
                : texts.get("survey.results.sample.subjects", line.enough(), line.subjects());
    }

    /** Whether a line's sample is enough; null if that cannot be said. */
    public Boolean enough(SurveyLine line) {
        return line.needed() != null
                ? line.adequate()
                : line.enough() == null ? null : Boolean.valueOf(line.enough() == line.subjects());
    }
}
