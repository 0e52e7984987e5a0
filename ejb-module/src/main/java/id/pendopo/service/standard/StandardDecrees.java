package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceStandard;
import id.pendopo.domain.standard.ServiceStandard.Record;
import id.pendopo.domain.standard.StandardDecree;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decrees (SK) that establish standards: the organisation bureau records them as they were signed. */
@Stateless
@RolesAllowed(Permission.STANDARD_ESTABLISH)
public class StandardDecrees {

    public static final int STANDARDS_MAX = 200;

    /** States of what a revoked decree had established and that ends with it. */
    private static final Set<StandardState> HELD = Set.of(
            StandardState.ESTABLISHED, StandardState.PUBLISHED, StandardState.IN_FORCE, StandardState.UNDER_REVIEW);

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private StandardAccess access;

    @Inject
    private StandardSteps steps;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    /**
     * Records a decree and establishes the standards it names, all or none. A standard of the revoked decree whose service the
     * new one covers stays readable until its successor is in force; the others end at once.
     *
     * @return the decree
     * @throws InvalidInputException naming the field that is not acceptable
     * @throws RuleViolationException if a standard was not discussed with minutes, or lacks delivery components
     */
    public UUID establish(DecreeForm form) {
        AgencyRef agency = agencies.findByCode(form.agencyCode())
                .filter(found -> caller.scope(Permission.STANDARD_ESTABLISH).covers(found.id()))
                .orElseThrow(() -> new InvalidInputException("agency", "standard.service.agencyUnknown"));
        if (form.standards() == null || form.standards().isEmpty()) {
            throw new InvalidInputException("standards", "input.required");
        }
        if (form.standards().size() > STANDARDS_MAX) {
            throw new InvalidInputException("standards", "standard.items.tooMany", STANDARDS_MAX);
        }
        String number = TextInput.required("number", form.number(), StandardDecree.NUMBER_LIMIT);
        if (!decrees("d.agencyId = :value and d.number = :number", agency.id(), number)
                .isEmpty()) {
            throw new InvalidInputException("number", "standard.decree.numberTaken");
        }
        StandardDecree revoked = form.revokes() == null ? null : revocable(form.revokes(), agency);
        StandardDecree decree = new StandardDecree(
                agency.id(),
                number,
                form.decidedOn(),
                form.title(),
                form.signatory(),
                revoked == null ? null : revoked.getId(),
                today.get(),
                caller.get().displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.persist(decree);
        em.flush();
        List<ServiceStandard> named = form.standards().stream()
                .distinct()
                .map(uuid -> ofAgency(uuid, agency))
                .toList();
        named.forEach(
                standard -> steps.take(standard, StandardMove.ESTABLISH, new Record(null, null, decree.getId(), "")));
        if (revoked != null) {
            endWith(
                    revoked,
                    decree,
                    named.stream().map(ServiceStandard::serviceId).collect(Collectors.toSet()));
        }
        trail.record(
                "standard.decreed",
                "standard-decree",
                decree.uuid().toString(),
                Map.of("number", number, "standards", "" + named.size()));
        return decree.uuid();
    }

    private ServiceStandard ofAgency(UUID uuid, AgencyRef agency) {
        ServiceStandard standard = access.standard(uuid, Permission.STANDARD_ESTABLISH);
        if (!em.find(PublicService.class, standard.serviceId()).agencyId().equals(agency.id())) {
            throw new InvalidInputException("standards", "standard.decree.otherAgency");
        }
        return standard;
    }

    private StandardDecree revocable(UUID uuid, AgencyRef agency) {
        StandardDecree decree = decrees("d.agencyId = :value and d.uuid = :number", agency.id(), uuid).stream()
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("revokes", "input.unknownValue"));
        if (!decrees("d.revokesId = :value and d.id <> :number", decree.getId(), -1L)
                .isEmpty()) {
            throw new InvalidInputException("revokes", "standard.decree.revokedAlready");
        }
        return decree;
    }

    private void endWith(StandardDecree revoked, StandardDecree by, Set<Long> covered) {
        em.createQuery(
                        "select v from ServiceStandard v where v.decreeId = :decree and v.state in :states",
                        ServiceStandard.class)
                .setParameter("decree", revoked.getId())
                .setParameter("states", HELD)
                .getResultStream()
                .filter(standard -> !covered.contains(standard.serviceId()))
                .toList()
                .forEach(standard ->
                        steps.take(standard, StandardMove.REVOKE, new Record(null, null, null, by.number())));
    }

    private List<StandardDecree> decrees(String where, Object value, Object number) {
        return em.createQuery("select d from StandardDecree d where " + where, StandardDecree.class)
                .setParameter("value", value)
                .setParameter("number", number)
                .getResultList();
    }

    /** Decrees of agencies in the caller's scope, the latest first; at most 500. */
    @SuppressWarnings("unchecked")
    @RolesAllowed(Permission.STANDARD_READ)
    public List<DecreeRow> all() {
        Scope scope = caller.scope(Permission.STANDARD_READ);
        return ((List<Object[]>) em.createNativeQuery(
                                """
                                select d.uuid, d.number, d.decided_on, d.title, d.signatory, a.code, a.name,
                                       (select count(*) from service_standard v where v.decree_id = d.id),
                                       (select string_agg(r.number, ', ') from standard_decree r where r.revokes_id = d.id)
                                from standard_decree d join agency a on a.id = d.agency_id
                                where ?1 or d.agency_id = any (cast(string_to_array(?2, ',') as bigint[]))
                                order by d.decided_on desc, d.id desc limit 500""")
                        .setParameter(1, scope.governmentWide())
                        .setParameter(
                                2,
                                scope.agencies().stream().map(String::valueOf).collect(Collectors.joining(",")))
                        .getResultList())
                .stream()
                        .map(cells -> new DecreeRow(
                                (UUID) cells[0],
                                (String) cells[1],
                                cells[2] instanceof LocalDate day ? day : ((Date) cells[2]).toLocalDate(),
                                (String) cells[3],
                                (String) cells[4],
                                (String) cells[5],
                                (String) cells[6],
                                ((Number) cells[7]).intValue(),
                                (String) cells[8]))
                        .toList();
    }
}
