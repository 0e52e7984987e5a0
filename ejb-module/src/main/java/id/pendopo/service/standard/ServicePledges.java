package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.ServicePledge;
import id.pendopo.domain.standard.ServicePledge.Promises;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Maklumat pelayanan of the agencies (UU 25/2009 Pasal 22, PermenPANRB 15/2014), version by version. */
@Stateless
public class ServicePledges {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

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
     * Records the agency's next maklumat as it was signed; the one before stays readable.
     *
     * @param signatory position and name
     * @param signedOn not in the future
     * @throws NotFoundException if the agency is not in the caller's scope
     * @throws InvalidInputException naming the field that is not acceptable
     */
    @RolesAllowed(Permission.STANDARD_EDIT)
    public void sign(String agencyCode, Promises promises, String signatory, String place, LocalDate signedOn) {
        AgencyRef agency = agencies.findByCode(agencyCode)
                .filter(found -> caller.scope(Permission.STANDARD_EDIT).covers(found.id()))
                .orElseThrow(() -> new NotFoundException("organization.agency.unknown"));
        // Two at once would both be the next: the second waits here and sees the first.
        em.createNativeQuery("select id from agency where id = ?1 for update")
                .setParameter(1, agency.id())
                .getSingleResult();
        Integer last = em.createQuery(
                        "select max(p.number) from ServicePledge p where p.agencyId = :agency", Integer.class)
                .setParameter("agency", agency.id())
                .getSingleResult();
        ServicePledge pledge = new ServicePledge(
                agency.id(),
                last == null ? 1 : last + 1,
                promises,
                signatory,
                place,
                signedOn,
                today.get(),
                caller.get().displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.persist(pledge);
        em.flush();
        trail.record("standard.pledged", "service-pledge", agency.code(), Map.of("number", "" + pledge.number()));
    }

    /** The versions of an agency's maklumat, the latest first; everybody may read what hangs on the wall (UU 25/2009 Pasal 22). */
    @PermitAll
    public List<PledgeRow> of(String agencyCode) {
        AgencyRef agency = agencies.byCode(agencyCode);
        return em.createQuery(
                        "select p from ServicePledge p where p.agencyId = :agency order by p.number desc",
                        ServicePledge.class)
                .setParameter("agency", agency.id())
                .getResultStream()
                .map(pledge -> new PledgeRow(
                        pledge.uuid(),
                        pledge.number(),
                        agency.code(),
                        agency.name(),
                        pledge.promises().promise(),
                        pledge.promises().improvement(),
                        pledge.promises().compensation(),
                        pledge.signatory(),
                        pledge.place(),
                        pledge.signedOn()))
                .toList();
    }
}
