package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.ActivePeriod;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.Compensation;
import id.pendopo.domain.standard.CompensationRule;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Rules of compensation of a service: what its maklumat promises to bear when the standard is not kept (PermenPANRB 15/2014),
 * as a decree of the government sets it.
 */
@Stateless
public class CompensationRules {

    private static final int ROWS = 200;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private StandardAccess access;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    /**
     * The rules of a service, those that hold first; at most 200.
     *
     * @throws NotFoundException if there is no such service where the caller reads standards
     */
    @RolesAllowed(Permission.STANDARD_READ)
    public List<CompensationRuleRow> of(String serviceCode) {
        PublicService service = access.service(serviceCode, Permission.STANDARD_READ);
        return em.createQuery(
                        "select r from CompensationRule r where r.serviceId = :service order by r.active.from desc, r.id desc",
                        CompensationRule.class)
                .setParameter("service", service.getId())
                .setMaxResults(ROWS)
                .getResultStream()
                .map(rule -> CompensationRuleRow.of(rule, today.get()))
                .sorted((one, other) -> Boolean.compare(other.active(), one.active()))
                .toList();
    }

    /** Whether the caller may write rules of this service and record what was given. */
    @RolesAllowed(Permission.STANDARD_READ)
    public boolean mayWrite(String serviceCode) {
        PublicService service = access.service(serviceCode, Permission.STANDARD_READ);
        return caller.scope(Permission.STANDARD_EDIT).covers(service.agencyId());
    }

    /**
     * Adds a rule.
     *
     * @throws NotFoundException if there is no such service where the caller writes standards
     * @throws InvalidInputException naming the field that is not acceptable
     */
    @RolesAllowed(Permission.STANDARD_EDIT)
    public UUID add(String serviceCode, CompensationRuleForm form) {
        PublicService service = access.service(serviceCode, Permission.STANDARD_EDIT);
        CompensationRule rule = new CompensationRule(service.getId());
        write(rule, form);
        em.persist(rule);
        em.flush();
        record("compensation-rule.made", rule, service);
        return rule.uuid();
    }

    /**
     * Changes a rule, or ends it by its last day; what was given by it stays as it was recorded.
     *
     * @param version the version the caller has read
     * @throws NotFoundException if there is no such rule where the caller writes standards
     * @throws InvalidInputException naming the field that is not acceptable
     * @throws StaleVersionException if somebody else has changed it since
     */
    @RolesAllowed(Permission.STANDARD_EDIT)
    public void change(String serviceCode, UUID uuid, int version, CompensationRuleForm form) {
        PublicService service = access.service(serviceCode, Permission.STANDARD_EDIT);
        CompensationRule rule = em.createQuery(
                        "select r from CompensationRule r where r.uuid = :uuid and r.serviceId = :service",
                        CompensationRule.class)
                .setParameter("uuid", uuid)
                .setParameter("service", service.getId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.compensation.unknown"));
        rule.requireVersion(version, "standard.changedMeanwhile");
        write(rule, form);
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException("standard.changedMeanwhile");
        }
        record("compensation-rule.changed", rule, service);
    }

    private void write(CompensationRule rule, CompensationRuleForm form) {
        rule.write(
                form.component(),
                form.cause(),
                new Compensation(form.form(), form.amount()),
                form.basis(),
                new ActivePeriod(form.activeFrom() == null ? today.get() : form.activeFrom(), form.activeTo()),
                caller.get().displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void record(String action, CompensationRule rule, PublicService service) {
        trail.record(
                action,
                "compensation-rule",
                rule.uuid().toString(),
                Map.of(
                        "service", service.code(),
                        "component", rule.component().name(),
                        "cause", rule.cause(),
                        "form", rule.compensation().form()));
    }
}
