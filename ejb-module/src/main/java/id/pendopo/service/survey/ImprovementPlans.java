package id.pendopo.service.survey;

import id.pendopo.domain.commitment.CommitmentOrigin;
import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.commitment.CommitmentTerms;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.survey.SurveyAction;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.commitment.Commitments;
import id.pendopo.service.commitment.NewCommitment;
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
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What agencies do about the elements people were least satisfied with (rencana tindak lanjut), and what became of it. */
@Stateless
public class ImprovementPlans {

    private static final Map<String, String> FIELDS =
            Map.of("statement", "activity", "person", "owner", "dueOn", "quarter");

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    @Inject
    private SurveyRows rows;

    @Inject
    private Database database;

    @Inject
    private Commitments commitments;

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
                select a.uuid, a.version + k.version as version, a.agency_id, a.element_code, k.statement, k.person, a.year,
                    a.quarter, k.uuid as commitment, k.state, k.due_on, k.done_on, k.evidence
                from survey_action a join commitment k on k.uuid = a.commitment
                where a.period_id = ? and (? or a.agency_id = any(?))
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
        LocalDate before = uuid == null ? null : action.dueOn();
        action.plan(form.element(), form.year(), form.quarter());
        CommitmentTerms terms =
                new CommitmentTerms(form.activity(), form.owner(), action.dueOn(), period.publishedAt() != null);
        if (uuid == null) {
            action.promised(promise(period, action, terms));
            em.persist(action);
        } else {
            settle(action, action.dueOn().equals(before) ? null : action.dueOn(), form);
        }
        if (form.doneOn() != null) {
            commitments.settle(action.commitment(), form.doneOn(), form.evidence());
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
                        form.activity(),
                        "done",
                        form.doneOn() == null ? "" : form.doneOn().toString()));
    }

    private UUID promise(SurveyPeriodRef period, SurveyAction action, CommitmentTerms terms) {
        LocalDate promised = Stream.of(today.get(), period.endsOn(), action.dueOn())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return named(() -> commitments.promise(new NewCommitment(
                new CommitmentOrigin(
                        CommitmentSource.SURVEY,
                        period.code(),
                        period.name(),
                        "/survey/plan.xhtml?period=" + period.code(),
                        ""),
                agencies.byId(action.agencyId()).code(),
                terms.statement(),
                terms.person(),
                promised,
                terms.dueOn(),
                terms.publicly(),
                false)));
    }

    /** A claim that is taken back goes first, because what is kept cannot be changed. Whether it is public is decided there. */
    private void settle(SurveyAction action, LocalDate due, ActionForm form) {
        if (form.doneOn() == null) {
            commitments.settle(action.commitment(), null, null);
        }
        named(() -> {
            commitments.reword(action.commitment(), form.activity(), form.owner(), due);
            return null;
        });
    }

    /** What commitments call by other names than the form of a plan. */
    private static <T> T named(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInputException e) {
            throw new InvalidInputException(e.violations().stream()
                    .map(one -> new InvalidInputException.Violation(
                            FIELDS.getOrDefault(one.field(), one.field()), one.code(), one.arguments()))
                    .toList());
        }
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
        int kept = database.first(
                        "select version from commitment where uuid = ?", row -> row.getInt(1), action.commitment())
                .orElseThrow();
        if (action.getVersion() + kept != version) {
            throw new StaleVersionException("survey.stale");
        }
        return action;
    }

    private PlannedAction read(ResultSet row, LocalDate today) throws SQLException {
        AgencyRef agency = agencies.byId(row.getLong("agency_id"));
        CommitmentState state = CommitmentState.valueOf(row.getString("state"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return new PlannedAction(
                row.getObject("uuid", UUID.class),
                row.getInt("version"),
                agency.code(),
                agency.name(),
                row.getString("element_code"),
                row.getString("statement"),
                row.getString("person"),
                row.getInt("year"),
                row.getInt("quarter"),
                row.getObject("commitment", UUID.class),
                state,
                due,
                row.getObject("done_on", LocalDate.class),
                row.getString("evidence"),
                state.isOpen() && due.isBefore(today),
                currentCaller.scope(Permission.COMMITMENT_READ).covers(agency.id()));
    }
}
