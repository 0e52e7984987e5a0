package id.pendopo.web.survey;

import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.survey.ServiceResults;
import id.pendopo.service.survey.SurveyLine;
import id.pendopo.service.survey.SurveyReport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Results by service of the registry, by unit and by service point, beside those by agency or subject. */
@Named("surveyServiceLines")
@RequestScoped
public class ServiceLines {

    private static final ServiceResults.Pooled NONE = new ServiceResults.Pooled(List.of(), List.of(), List.of());

    @Inject
    private ServiceResults results;

    @Inject
    private AgencyDirectory agencies;

    private ServiceResults.Pooled lines;

    /** Those within a report of the government or an agency; none for the report of one subject. */
    public ServiceResults.Pooled of(SurveyReport report) {
        if (lines == null) {
            lines = report.target() != null
                    ? NONE
                    : results.pooled(report.period().code(), report.agencyCode());
        }
        return lines;
    }

    /** The agency of a unit's line. */
    public String agency(SurveyLine unit) {
        String code = unit.code().substring(0, unit.code().indexOf('/'));
        return agencies.findByCode(code).map(AgencyRef::name).orElse(code);
    }
}
