package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.PublicationMedium;
import id.pendopo.domain.standard.PublicationStep;
import id.pendopo.domain.standard.ServiceStandard;
import id.pendopo.domain.standard.StandardPublication;
import id.pendopo.domain.standard.StandardPublicationStep;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The publication log of standards: in which medium, where and since when a standard is public, noted by whoever may publish it.
 * Nothing in it is ever changed or deleted; the database refuses it too.
 */
@Stateless
public class StandardPublications {

    private static final int ROWS = 200;

    /** An entry {@code e} with what became of it. */
    static final String COLUMNS =
            """
            e.uuid, e.medium, coalesce(seen.note, e.address) as address, e.published_on, e.noted_at, e.noted_by,
            seen.happened_on as shown_on, seen.noted_by as shown_by, gone.happened_on as withdrawn_on,
            gone.noted_by as withdrawn_by, gone.note as reason""";

    /** What became of {@code e}: {@code seen} and {@code gone}. */
    static final String STEPS = " "
            + """
            left join standard_publication_step seen on seen.publication_id = e.id and seen.step = 'SHOWN'
            left join standard_publication_step gone on gone.publication_id = e.id and gone.step = 'WITHDRAWN'""";

    private static final String LOG = "select " + COLUMNS + " from standard_publication e" + STEPS
            + " where e.standard_id = ? order by gone.id is not null, e.published_on desc, e.id desc limit " + ROWS;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private StandardAccess access;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    /**
     * Where a standard was made public; at most 200 entries.
     *
     * @throws NotFoundException if there is no such standard in the caller's scope
     */
    @RolesAllowed(Permission.STANDARD_READ)
    public PublicationLog of(UUID uuid) {
        ServiceStandard standard = access.standard(uuid, Permission.STANDARD_READ);
        Long agency = em.find(PublicService.class, standard.serviceId()).agencyId();
        boolean mayPublish = caller.scope(Permission.STANDARD_EDIT).covers(agency);
        return new PublicationLog(
                database.list(LOG, StandardPublications::row, standard.getId()),
                mayPublish && standard.state().isPublic(),
                mayPublish);
    }

    /**
     * How far a service is with SIPP Nasional.
     *
     * @throws NotFoundException if there is no such service where the caller reads standards
     */
    @RolesAllowed(Permission.STANDARD_READ)
    public SippnRow sippn(String serviceCode) {
        PublicService service = access.service(serviceCode, Permission.STANDARD_READ);
        Object[] cells = (Object[]) em.createNativeQuery(
                        "select " + SippnState.COLUMNS + " from service p" + SippnState.LATEST + " where p.id = ?1")
                .setParameter(1, service.getId())
                .getSingleResult();
        return SippnState.read(cells, 0);
    }

    /**
     * Notes that a standard was made public in a medium.
     *
     * @return the entry
     * @throws NotFoundException if there is no such standard where the caller may publish
     * @throws RuleViolationException if it is not published, or with SIPP Nasional already
     * @throws InvalidInputException naming the field that is not acceptable
     */
    @RolesAllowed(Permission.STANDARD_EDIT)
    public UUID note(UUID uuid, PublicationForm form) {
        ServiceStandard standard = locked(uuid);
        StandardPublication entry =
                new StandardPublication(standard, form.medium(), form.address(), form.day(), today.get(), who(), now());
        if (form.medium() == PublicationMedium.SIPPN && withSippn(standard)) {
            throw new RuleViolationException("standard.publication.sippnAlready");
        }
        em.persist(entry);
        em.flush();
        trail.record(
                "standard.publication-noted",
                "standard",
                uuid.toString(),
                Map.of(
                        "medium", entry.medium().name(),
                        "address", entry.address(),
                        "day", entry.publishedOn().toString()));
        return entry.uuid();
    }

    /**
     * Notes what became of an entry.
     *
     * @param uuid of the standard
     * @param entry of its log
     * @param day when it happened, not before the medium was noted for and not in the future
     * @param note the link SIPP Nasional shows it at, or why it was withdrawn
     * @throws NotFoundException if there is no such entry where the caller may publish
     * @throws RuleViolationException if it was withdrawn already, or is shown already or never will be
     * @throws InvalidInputException naming the field that is not acceptable
     */
    @RolesAllowed(Permission.STANDARD_EDIT)
    public void follow(UUID uuid, UUID entry, PublicationStep step, LocalDate day, String note) {
        ServiceStandard standard = locked(uuid);
        StandardPublication publication = em.createQuery(
                        "select e from StandardPublication e where e.uuid = :uuid and e.standardId = :standard",
                        StandardPublication.class)
                .setParameter("uuid", entry)
                .setParameter("standard", standard.getId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.publication.unknown"));
        Set<PublicationStep> taken = Set.copyOf(em.createQuery(
                        "select s.step from StandardPublicationStep s where s.publicationId = :id",
                        PublicationStep.class)
                .setParameter("id", publication.getId())
                .getResultList());
        StandardPublicationStep next = publication.follow(step, taken, day, note, today.get(), who(), now());
        em.persist(next);
        em.flush();
        Map<String, String> details = Map.of(
                "medium", publication.medium().name(),
                "address", publication.address(),
                "day", next.happenedOn().toString(),
                "note", next.note());
        if (step == PublicationStep.SHOWN) {
            trail.record("standard.publication-shown", "standard", uuid.toString(), details);
        } else {
            trail.record("standard.publication-withdrawn", "standard", uuid.toString(), details);
        }
    }

    /** Two that note at once wait for each other here, so that the second sees what the first has noted. */
    private ServiceStandard locked(UUID uuid) {
        ServiceStandard standard = access.standard(uuid, Permission.STANDARD_EDIT);
        em.refresh(standard, LockModeType.PESSIMISTIC_WRITE);
        return standard;
    }

    private boolean withSippn(ServiceStandard standard) {
        return database.list(LOG, StandardPublications::row, standard.getId()).stream()
                .anyMatch(row -> row.open() && row.medium() == PublicationMedium.SIPPN);
    }

    /** Of a row that has {@link #COLUMNS}. */
    static PublicationRow row(ResultSet row) throws SQLException {
        return new PublicationRow(
                row.getObject("uuid", UUID.class),
                PublicationMedium.valueOf(row.getString("medium")),
                row.getString("address"),
                row.getObject("published_on", LocalDate.class),
                Database.instant(row, "noted_at"),
                row.getString("noted_by"),
                row.getObject("shown_on", LocalDate.class),
                row.getString("shown_by"),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("withdrawn_by"),
                row.getString("reason"));
    }

    private String who() {
        return caller.get().displayName();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
