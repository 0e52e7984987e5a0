package id.pendopo.web.survey;

import id.pendopo.domain.survey.Grade;
import id.pendopo.service.survey.PublicResults;
import id.pendopo.service.survey.SurveyReport;
import id.pendopo.service.survey.SurveyTrendPoint;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.util.Faces;

/** Public: the index of satisfaction, as it was published. */
@Named
@RequestScoped
public class PublicIndexPage {

    private static final int CODE = 40;

    @Inject
    private PublicResults results;

    @Inject
    private ListRequest address;

    private List<SurveyTrendPoint> years;
    private SurveyReport report;
    private ResultParts parts;
    private TrendChart chart;

    @PostConstruct
    void read() {
        years = results.published();
        String period = address.text("period", CODE);
        if (period == null && !years.isEmpty()) {
            period = years.get(0).period().code();
        }
        if (period != null) {
            report = results.read(period, address.text("agency", CODE), address.text("target", CODE));
        }
    }

    public boolean isThere() {
        return report != null;
    }

    public SurveyReport getReport() {
        return report;
    }

    public ResultParts getParts() {
        if (parts == null) {
            parts = new ResultParts(report, Faces.getLocale());
        }
        return parts;
    }

    /** Address of the same as a board for a screen. */
    public String getBoard() {
        return "/public/board.xhtml?period=" + report.period().code()
                + (report.target() != null
                        ? "&target=" + report.target().code()
                        : report.agencyCode() != null ? "&agency=" + report.agencyCode() : "");
    }

    /** Published years, the latest first. */
    public List<SurveyTrendPoint> getYears() {
        return years;
    }

    public TrendChart getChart() {
        if (chart == null) {
            List<SurveyTrendPoint> forward = new ArrayList<>(years);
            Collections.reverse(forward);
            forward.removeIf(point -> point.value() == null);
            chart = new TrendChart(forward, Faces.getLocale());
        }
        return chart;
    }

    public boolean isGovernment() {
        return report.agencyCode() == null;
    }

    public String getAbout() {
        return report.target() != null
                ? report.target().name() + " · " + report.agencyName()
                : report.agencyName() != null
                        ? report.agencyName()
                        : WebTexts.of(Faces.getLocale()).get("survey.results.government");
    }

    /** What was published elsewhere, else what the answers give; only of the government. */
    public String getShown() {
        return IndexWords.value(
                isGovernment() && report.period().publishedValue() != null
                        ? report.period().publishedValue()
                        : report.index() == null ? null : report.index().value(),
                Faces.getLocale());
    }

    /** Grade of what is shown; null if there is no value. */
    public Grade getGrade() {
        if (isGovernment() && report.period().publishedValue() != null) {
            return report.period().method().grade(report.period().publishedValue());
        }
        return report.index() == null ? null : report.index().grade();
    }
}
