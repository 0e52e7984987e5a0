package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * All a report of a survey is made of, with the counts behind each number, so that an auditor can compute it anew from the
 * answers that {@link AnswerExport} gives.
 */
@Stateless
public class SurveyBooks {

    @Inject
    private SurveyResults results;

    @Inject
    private ServiceResults pooled;

    @Inject
    private OwnChapters own;

    @Inject
    private ImprovementPlans plans;

    @Inject
    private AuditTrail audit;

    /**
     * @param subjects each with its own result
     * @param points what is asked about at each service point, pooled
     * @param own what was asked besides the elements
     * @param plan what is done about the lowest elements
     */
    public record Book(
            SurveyReport report,
            List<SubjectResult> subjects,
            List<SurveyLine> points,
            List<SurveyTrendPoint> trend,
            List<OwnChapter> own,
            List<PlannedAction> plan)
            implements Serializable {}

    /**
     * The report of a period, which is recorded as taken away.
     *
     * @param agencyCode null for the government, or the only agency the reader sees
     * @throws NotFoundException {@code survey.notFound} if there is none in the reader's scope, or nobody answered
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public Book read(String periodCode, String agencyCode) {
        SurveyReport report = results.read(periodCode, agencyCode, null);
        if (report == null || report.index() == null) {
            throw new NotFoundException("survey.notFound");
        }
        String code = report.period().code();
        audit.record(
                "survey.report-exported",
                "survey-period",
                code,
                Map.of("agency", report.agencyCode() == null ? "" : report.agencyCode()));
        return new Book(
                report,
                results.subjects(code, report.agencyCode()),
                pooled.points(code, report.agencyCode()),
                results.trend(report.agencyCode()),
                own.of(code, report.agencyCode(), null),
                plans.of(code).stream()
                        .filter(one ->
                                report.agencyCode() == null || one.agencyCode().equals(report.agencyCode()))
                        .toList());
    }
}
