package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.survey.SurveyAction;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What agencies do about the elements people were least satisfied with (rencana tindak lanjut), and what became of it. */
@Stateless
public class ImprovementPlans {

    private static final int MONTHS = 3;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

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

    /** Steps planned after a period by the agencies whose results the reader sees, in the order of their quarters. */
    @RolesAllowed(Permission.SURVEY_READ)
    public List<PlannedAction> of(String periodCode) {
        Scope scope = currentCaller.scope(Permission.SURVEY_READ);
        LocalDate today = this.today.get();
        return database.list(
                """
                select a.uuid, a.version, a.agency_id, a.element_code, a.activity, a.owner, a.year, a.quarter, a.done_on,
                    a.evidence
                from survey_action a where a.period_id = ? and (? or a.agency_id = any(?))
                order by a.year, a.quarter, a.id""",
                row -> read(row, today),
                rows.period(periodCode).id(),
                scope.governmentWide(),
                scope.agencies().toArray(Long[]::new));
    }

    /** Codes of the agencies the caller plans for. */
    @RolesAllowed(Permission.SURVEY_PLAN)
    public List<AgencyRef> agencies() {
        Scope scope = currentCaller.scope(Permission.SURVEY_PLAN);
        return agencies.active().stream()
                .filter(agency -> scope.covers(agency.id()))
                .toList();
    }

    /**
     * Plans a step, or changes one; done is it only with evidence.
     *
     * @param uuid of the one changed; null for a new one
     * @param version as it was read
     * @throws InvalidInputException naming the wrong field
     * @throws NotFoundException {@code survey.notFound} if there is none in the caller's agencies
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    @RolesAllowed(Permission.SURVEY_PLAN)
    public void save(String periodCode, UUID uuid, int version, ActionForm form) {
        SurveyPeriodRef period = rows.period(periodCode);
        SurveyAction action = uuid == null ? fresh(period, form.agency()) : asRead(uuid, version);
        if (rows.questionnaire(period.id(), period.method()).elements().stream()
                .noneMatch(element -> element.code().equals(form.element()))) {
            throw new InvalidInputException("element", "survey.elementUnknown");
        }
        action.plan(form.element(), form.activity(), form.owner(), form.year(), form.quarter());
        action.done(form.doneOn(), form.evidence(), today.get());
        if (uuid == null) {
            em.persist(action);
        }
        em.flush();
        audit.record(
                "survey.planned",
                "survey-action",
                action.uuid().toString(),
                Map.of(
                        "period",
                        periodCode,
                        "element",
                        action.elementCode(),
                        "activity",
                        action.activity(),
                        "done",
                        form.doneOn() == null ? "" : form.doneOn().toString()));
    }

    private SurveyAction fresh(SurveyPeriodRef period, String agencyCode) {
        Scope scope = currentCaller.scope(Permission.SURVEY_PLAN);
        AgencyRef agency = agencies.findByCode(agencyCode)
                .filter(found -> scope.covers(found.id()))
                .orElseThrow(() -> new InvalidInputException("agency", "survey.unknownAgency"));
        return new SurveyAction(period.id(), agency.id());
    }

    private SurveyAction asRead(UUID uuid, int version) {
        SurveyAction action = em.createQuery("select a from SurveyAction a where a.uuid = :uuid", SurveyAction.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .filter(found -> currentCaller.scope(Permission.SURVEY_PLAN).covers(found.agencyId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("survey.notFound"));
        if (action.getVersion() != version) {
            throw new StaleVersionException("survey.stale");
        }
        return action;
    }

    private PlannedAction read(ResultSet row, LocalDate today) throws SQLException {
        AgencyRef agency = agencies.byId(row.getLong("agency_id"));
        int year = row.getInt("year");
        int quarter = row.getInt("quarter");
        LocalDate done = row.getObject("done_on", LocalDate.class);
        LocalDate over = LocalDate.of(year, 1, 1).plusMonths((long) MONTHS * quarter);
        return new PlannedAction(
                row.getObject("uuid", UUID.class),
                row.getInt("version"),
                agency.code(),
                agency.name(),
                row.getString("element_code"),
                row.getString("activity"),
                row.getString("owner"),
                year,
                quarter,
                done,
                row.getString("evidence"),
                done == null && !today.isBefore(over));
    }
}
