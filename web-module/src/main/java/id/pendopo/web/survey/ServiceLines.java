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

/** Results by service of the registry and by unit, beside those by agency or subject. */
@Named("surveyServiceLines")
@RequestScoped
public class ServiceLines {

    @Inject
    private ServiceResults results;

    @Inject
    private AgencyDirectory agencies;

    private List<SurveyLine> lines;
    private List<SurveyLine> units;

    /** Services within a report of the government or an agency; none for the report of one subject. */
    public List<SurveyLine> of(SurveyReport report) {
        if (lines == null) {
            lines = report.target() != null
                    ? List.of()
                    : results.of(report.period().code(), report.agencyCode());
        }
        return lines;
    }

    /** Units within a report of the government or an agency; none for the report of one subject. */
    public List<SurveyLine> units(SurveyReport report) {
        if (units == null) {
            units = report.target() != null
                    ? List.of()
                    : results.units(report.period().code(), report.agencyCode());
        }
        return units;
    }

    /** The agency of a unit's line. */
    public String agency(SurveyLine unit) {
        String code = unit.code().substring(0, unit.code().indexOf('/'));
        return agencies.findByCode(code).map(AgencyRef::name).orElse(code);
    }
}
