package id.pendopo.web.survey;

import id.pendopo.service.survey.ServiceResults;
import id.pendopo.service.survey.SurveyLine;
import id.pendopo.service.survey.SurveyReport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Results by service of the registry, beside those by agency or subject. */
@Named("surveyServiceLines")
@RequestScoped
public class ServiceLines {

    @Inject
    private ServiceResults results;

    private List<SurveyLine> lines;

    /** Services within a report of the government or an agency; none for the report of one subject. */
    public List<SurveyLine> of(SurveyReport report) {
        if (lines == null) {
            lines = report.target() != null
                    ? List.of()
                    : results.of(report.period().code(), report.agencyCode());
        }
        return lines;
    }
}
