package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.survey.SurveyTarget;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.complaint.ComplaintReference;
import id.pendopo.service.complaint.ServiceRef;
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
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What people are asked about in a period: services and units of agencies, or agencies as a whole. */
@Stateless
public class SurveyTargets {

    /** Without letters and digits that are taken for each other. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 6;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    @Inject
    private SurveyRows rows;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintReference services;

    @Inject
    private SurveyUnits units;

    @Inject
    private Database database;

    @Inject
    private SurveyPoints points;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    private final SecureRandom random = new SecureRandom();

    /** Subjects of a period, by name. */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public List<SurveyTargetRef> of(String periodCode) {
        currentCaller.requireEverywhere(Permission.SURVEY_GOVERN);
        return rows.targets(rows.period(periodCode).id());
    }

    /** Subjects of a period in the agencies the caller enters answers for or reads results of, by name. */
    @RolesAllowed({Permission.SURVEY_ENTER, Permission.SURVEY_READ})
    public List<SurveyTargetRef> inScope(String periodCode) {
        Scope scope = currentCaller.scope(Permission.SURVEY_ENTER).plus(currentCaller.scope(Permission.SURVEY_READ));
        return rows.targets(rows.period(periodCode).id()).stream()
                .filter(target -> scope.covers(target.agencyId()))
                .toList();
    }

    /** Subjects in the caller's agencies for which forms can be entered today, by name. */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public List<SurveyTargetRef> enterable() {
        Scope scope = currentCaller.scope(Permission.SURVEY_ENTER);
        return rows.open(today.get()).stream()
                .filter(target -> scope.covers(target.agencyId()))
                .toList();
    }

    /**
     * Makes or changes a subject.
     *
     * @param code of the one changed; null for a new one
     * @param version of the one changed
     * @return its code
     * @throws InvalidInputException naming the wrong field; {@code service} or {@code unit} for one that is not of the agency,
     *     or closed; {@code point} for one where it is not offered; {@code byCode} while a tablet asks about it
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public String save(String periodCode, String code, int version, TargetForm form) {
        currentCaller.requireEverywhere(Permission.SURVEY_GOVERN);
        SurveyPeriodRef period = rows.period(periodCode);
        SurveyTarget target = code == null ? fresh(period, form.agencyCode()) : asRead(code, version);
        ServiceRef service = service(form.serviceCode(), target);
        SurveyPointRef point = point(form.pointCode(), target, service);
        target.describe(title(form.name(), service, point), form.population(), form.active());
        onlyByCode(target, form.byCode());
        target.isAskedAt(point == null ? null : point.id());
        target.isService(service == null ? null : service.id());
        Long unit = unit(form, target, service);
        target.belongsTo(unit);
        boolean taken = rows.targets(period.id()).stream()
                .anyMatch(other -> !other.code().equals(target.code())
                        && other.agencyId() == target.agencyId()
                        && other.title().equalsIgnoreCase(target.name())
                        && Objects.equals(other.point(), point));
        if (taken) {
            throw new InvalidInputException("name", "survey.targetTaken");
        }
        if (code == null) {
            em.persist(target);
        }
        em.flush();
        Map<String, String> details = Map.of(
                "period",
                periodCode,
                "name",
                target.name(),
                "population",
                target.population() == null ? "" : target.population().toString(),
                "service",
                service == null ? "" : service.code(),
                "unit",
                unit == null ? "" : units.named(List.of(unit)).get(unit).code(),
                "point",
                point == null ? "" : point.code(),
                "byCode",
                Boolean.toString(target.byCode()));
        if (code == null) {
            audit.record("survey.target-made", "survey-target", target.code(), details);
        } else {
            audit.record("survey.target-changed", "survey-target", target.code(), details);
        }
        return target.code();
    }

    /**
     * Decides whether suspicious answers count for the subject's index.
     *
     * @param reason why they do not; empty lets them count
     */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public void setAside(String code, int version, String reason) {
        currentCaller.requireEverywhere(Permission.SURVEY_GOVERN);
        SurveyTarget target = asRead(code, version);
        target.setAside(reason);
        em.flush();
        audit.record(
                "survey.set-aside",
                "survey-target",
                code,
                Map.of("reason", Optional.ofNullable(target.setAside()).orElse("")));
    }

    /** A tablet asks for no code, so none may be left that asks about the subject, with answers that wait on it. */
    private void onlyByCode(SurveyTarget target, boolean needed) {
        if (needed && !target.byCode() && target.getId() != null) {
            database.first(
                            "select name from survey_device where target_id = ? and revoked_at is null order by id limit 1",
                            row -> row.getString(1),
                            target.getId())
                    .ifPresent(name -> {
                        throw new InvalidInputException("byCode", "survey.targetOnTablet", name);
                    });
        }
        target.onlyByCode(needed);
    }

    private static String title(String name, ServiceRef service, SurveyPointRef point) {
        if (name != null && !name.isBlank()) {
            return name;
        }
        return service != null ? service.name() : point == null ? null : point.name();
    }

    /** A point where the service is offered, or where the agency sits; one that was closed meanwhile stays with its subject. */
    private SurveyPointRef point(String code, SurveyTarget target, ServiceRef service) {
        if (code == null || code.isBlank()) {
            return null;
        }
        boolean stays = Objects.equals(target.serviceId(), service == null ? null : service.id());
        String known = target.pointId() == null || !stays
                ? null
                : rows.asked(target.code()).orElseThrow().target().point().code();
        return points
                .of(agencies.byId(target.agencyId()).code(), service == null ? null : service.code(), known)
                .stream()
                .filter(one -> one.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("point", "survey.unknownPoint"));
    }

    /** A service that was closed meanwhile stays with the subject it had. */
    private ServiceRef service(String code, SurveyTarget target) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return services.services().stream()
                .filter(one -> one.code().equals(code.strip()))
                .filter(one -> Objects.equals(one.id(), target.serviceId())
                        || one.active() && one.agencyId() == target.agencyId())
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("service", "survey.unknownService"));
    }

    /** The one chosen, else the one that renders the service, as long as it is a unit of the agency that was asked about. */
    private Long unit(TargetForm form, SurveyTarget target, ServiceRef service) {
        if (form.unitCode() == null || form.unitCode().isBlank()) {
            return service == null || service.agencyId() != target.agencyId()
                    ? null
                    : units.ofService(service.id()).orElse(null);
        }
        String agency = agencies.byId(target.agencyId()).code();
        String known = Optional.ofNullable(target.unitId())
                .map(id -> units.named(List.of(id)).get(id).code())
                .orElse(null);
        return units.of(agency, known).stream()
                .filter(one -> one.code().equals(form.unitCode().strip()))
                .map(SurveyUnits.Unit::id)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("unit", "survey.unknownUnit"));
    }

    private SurveyTarget fresh(SurveyPeriodRef period, String agencyCode) {
        AgencyRef agency = agencies.findByCode(agencyCode)
                .orElseThrow(() -> new InvalidInputException("agency", "survey.unknownAgency"));
        StringBuilder code = new StringBuilder();
        while (code.length() < CODE_LENGTH) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new SurveyTarget(code.toString(), period.id(), agency.id());
    }

    private SurveyTarget asRead(String code, int version) {
        SurveyTarget target = em.createQuery("select t from SurveyTarget t where t.code = :code", SurveyTarget.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("survey.targetNotFound"));
        target.requireVersion(version, "survey.stale");
        return target;
    }
}
