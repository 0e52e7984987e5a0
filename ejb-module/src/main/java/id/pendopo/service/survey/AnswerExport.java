package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.survey.Marks;
import id.pendopo.domain.survey.ResponseChannel;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The answers behind an index, one row each, so that an auditor can compute it anew to the last decimal. Profile and comments
 * are not among them: with few respondents they could tell who somebody was.
 */
@Stateless
public class AnswerExport {

    private static final int PIECE = 2_000;

    @Inject
    private SurveyRows rows;

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    /**
     * What is exported.
     *
     * @param questionnaire whose elements are the columns, in the order of the marks
     */
    public record Plan(Questionnaire questionnaire, Long[] targets) {}

    /**
     * Begins an export of a period within the reader's scope, and records it.
     *
     * @param agencyCode null for all the reader sees
     * @throws NotFoundException {@code survey.notFound}
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public Plan begin(String periodCode, String agencyCode) {
        SurveyPeriodRef period = rows.period(periodCode);
        Scope scope = currentCaller.scope(Permission.SURVEY_READ);
        AgencyRef agency = agencyCode == null
                ? null
                : agencies.findByCode(agencyCode)
                        .filter(found -> scope.covers(found.id()))
                        .orElseThrow(() -> new NotFoundException("survey.notFound"));
        Long[] targets = rows.targets(period.id()).stream()
                .filter(target -> scope.covers(target.agencyId()))
                .filter(target -> agency == null || target.agencyId() == agency.id())
                .map(SurveyTargetRef::id)
                .toArray(Long[]::new);
        audit.record(
                "survey.exported", "survey-period", periodCode, Map.of("agency", agencyCode == null ? "" : agencyCode));
        return new Plan(rows.questionnaire(period.id(), period.method()), targets);
    }

    /**
     * The next answers in the order they came.
     *
     * @param after number of the last one; 0 for the first
     * @return empty at the end
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public List<ExportedAnswer> piece(Plan plan, long after) {
        Scope scope = currentCaller.scope(Permission.SURVEY_READ);
        return database.list(
                """
                select r.id, t.agency_id, t.code, t.name, o.name as point_name, r.answered_on, r.channel, r.marks, r.suspicion <> 0 as suspicious,
                    r.suspicion = 0 or t.set_aside is null as counted
                from survey_response r join survey_target t on t.id = r.target_id
                left join service_point o on o.id = t.point_id
                where r.target_id = any(?) and r.id > ? and (? or t.agency_id = any(?))
                order by r.id limit ?""",
                row -> new ExportedAnswer(
                        row.getLong("id"),
                        agencies.findById(row.getLong("agency_id"))
                                .map(AgencyRef::code)
                                .orElse(""),
                        row.getString("code"),
                        SurveyTargetRef.name(row.getString("name"), row.getString("point_name")),
                        row.getObject("answered_on", LocalDate.class),
                        ResponseChannel.values()[row.getInt("channel") - 1],
                        new Marks(row.getString("marks")),
                        row.getBoolean("suspicious"),
                        row.getBoolean("counted")),
                plan.targets(),
                after,
                scope.governmentWide(),
                scope.agencies().toArray(Long[]::new),
                PIECE);
    }
}
