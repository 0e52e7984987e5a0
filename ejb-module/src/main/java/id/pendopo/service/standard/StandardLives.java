package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceStandard;
import id.pendopo.domain.standard.StandardDecree;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The life of a standard: its records, its steps, what comes next and when it should be looked at again. */
@Stateless
@RolesAllowed(Permission.STANDARD_READ)
public class StandardLives {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private StandardAccess access;

    @Inject
    private DocumentStore documents;

    @Inject
    private ConsultationMinutes consultations;

    @Inject
    private CurrentCaller caller;

    /** Months after which a review is due; a government's own rule, as the law sets no time that could be confirmed. */
    @Inject
    @ConfigProperty(name = "pendopo.standard.review-months", defaultValue = "12")
    private int reviewMonths;

    @Inject
    @ConfigProperty(name = "pendopo.standard.overdue-months", defaultValue = "36")
    private int overdueMonths;

    /** @throws NotFoundException if there is no such standard in the caller's scope */
    public StandardLife of(UUID uuid) {
        ServiceStandard standard = access.standard(uuid, Permission.STANDARD_READ);
        PublicService service = em.find(PublicService.class, standard.serviceId());
        StandardDecree decree = standard.decreeId() == null ? null : em.find(StandardDecree.class, standard.decreeId());
        LocalDate since = standard.state().isPublic() ? standard.reviewedSince() : null;
        return new StandardLife(
                standard.minutesOn(),
                standard.minutesFile(),
                consultations.ofFile(standard.minutesFile()).orElse(null),
                decree == null ? null : decree.number(),
                decree == null ? null : decree.decidedOn(),
                decree == null ? null : decree.signatory(),
                standard.publishedOn(),
                standard.inForceFrom(),
                standard.reviewedOn(),
                standard.reviewFile(),
                consultations.ofFile(standard.reviewFile()).orElse(null),
                since == null ? null : since.plusMonths(reviewMonths),
                since == null ? null : since.plusMonths(overdueMonths),
                em.createQuery("select count(p) from ServicePledge p where p.agencyId = :agency", Long.class)
                                .setParameter("agency", service.agencyId())
                                .getSingleResult()
                        > 0,
                moves(standard, service.agencyId()),
                steps(standard));
    }

    private List<StandardMove> moves(ServiceStandard standard, Long agency) {
        return Arrays.stream(StandardMove.values())
                .filter(move -> move != StandardMove.ESTABLISH && move.startsAt(standard.state()))
                .filter(move -> caller.scope(move.permission()).covers(agency))
                .toList();
    }

    private List<StepRow> steps(ServiceStandard standard) {
        return em.createQuery(
                        "select new id.pendopo.service.standard.StepRow(s.move, s.state, s.note, s.madeAt, s.madeBy)"
                                + " from StandardStep s where s.standardId = :id order by s.id desc",
                        StepRow.class)
                .setParameter("id", standard.getId())
                .setMaxResults(200)
                .getResultList();
    }

    /**
     * The signed minutes of its discussion, or of its last review.
     *
     * @throws NotFoundException if there is no such standard in the caller's scope, or nothing was brought yet
     */
    public FileContent minutes(UUID uuid, boolean ofReview) {
        ServiceStandard standard = access.standard(uuid, Permission.STANDARD_READ);
        UUID file = ofReview ? standard.reviewFile() : standard.minutesFile();
        if (file == null) {
            throw new NotFoundException("standard.unknown");
        }
        return documents.content(file);
    }

    /** Discussed standards that wait for a decree, of agencies where the caller may establish. */
    @SuppressWarnings("unchecked")
    @RolesAllowed(Permission.STANDARD_ESTABLISH)
    public List<StandardSource> waiting(String agencyCode) {
        Scope scope = caller.scope(Permission.STANDARD_ESTABLISH);
        return ((List<Object[]>) em.createNativeQuery(
                                """
                                select v.uuid, s.code, s.name, v.number, s.agency_id
                                from service_standard v join service s on s.id = v.service_id
                                join agency a on a.id = s.agency_id
                                where v.state = 'DISCUSSED' and a.code = ?1 order by s.name, s.id""")
                        .setParameter(1, agencyCode == null ? "" : agencyCode)
                        .getResultList())
                .stream()
                        .filter(cells -> scope.covers(((Number) cells[4]).longValue()))
                        .map(cells -> new StandardSource(
                                (UUID) cells[0], (String) cells[1], (String) cells[2], ((Number) cells[3]).intValue()))
                        .toList();
    }
}
