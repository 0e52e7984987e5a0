package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceStandard;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardSection;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at standards, also drafts and the components that stay inside: within the caller's scope only. */
@Stateless
@RolesAllowed(Permission.STANDARD_READ)
public class StandardReading {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private StandardAccess access;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    /**
     * The versions of a service's standard, the latest first; none for a service outside the caller's scope.
     *
     * @param agencyCode the agency of the service
     */
    @SuppressWarnings("unchecked")
    public List<StandardRow> ofService(String serviceCode, String agencyCode) {
        boolean covered = agencies.findByCode(agencyCode)
                .filter(agency -> caller.scope(Permission.STANDARD_READ).covers(agency.id()))
                .isPresent();
        if (!covered) {
            return List.of();
        }
        return ((List<Object[]>) em.createNativeQuery(
                                """
                                select v.uuid, v.number, v.state, v.changed_at, v.changed_by,
                                       (select count(*) from standard_section c where c.standard_id = v.id
                                          and (c.text <> '' or c.amount is not null or c.free
                                               or exists (select 1 from standard_item i where i.section_id = c.id)))
                                from service_standard v join service s on s.id = v.service_id
                                join agency a on a.id = s.agency_id
                                where s.code = ?1 and a.code = ?2 order by v.number desc""")
                        .setParameter(1, serviceCode)
                        .setParameter(2, agencyCode)
                        .getResultList())
                .stream()
                        .map(cells -> new StandardRow(
                                (UUID) cells[0],
                                ((Number) cells[1]).intValue(),
                                StandardState.valueOf((String) cells[2]),
                                ((Number) cells[5]).intValue(),
                                instant(cells[3]),
                                (String) cells[4]))
                        .toList();
    }

    /**
     * Standards in the caller's scope that another may begin with: those of the service itself first, the latest first, then the
     * latest of each other service; at most 500.
     */
    @SuppressWarnings("unchecked")
    public List<StandardSource> sources(String serviceCode) {
        Scope scope = caller.scope(Permission.STANDARD_READ);
        return ((List<Object[]>) em.createNativeQuery(
                                """
                                select v.uuid, s.code, s.name, v.number
                                from service_standard v join service s on s.id = v.service_id
                                where (?1 or s.agency_id = any (cast(string_to_array(?2, ',') as bigint[])))
                                  and (s.code = ?3 or not exists (select 1 from service_standard later
                                       where later.service_id = v.service_id and later.number > v.number))
                                order by s.code <> ?3, s.name, s.id, v.number desc limit 500""")
                        .setParameter(1, scope.governmentWide())
                        .setParameter(
                                2,
                                scope.agencies().stream().map(String::valueOf).collect(Collectors.joining(",")))
                        .setParameter(3, serviceCode)
                        .getResultList())
                .stream()
                        .map(cells -> new StandardSource(
                                (UUID) cells[0], (String) cells[1], (String) cells[2], ((Number) cells[3]).intValue()))
                        .toList();
    }

    /** Whether the caller may write standards of this agency's services. */
    public boolean mayWrite(String agencyCode) {
        return agencies.findByCode(agencyCode)
                .filter(agency -> caller.scope(Permission.STANDARD_EDIT).covers(agency.id()))
                .isPresent();
    }

    /**
     * One version with all its components.
     *
     * @throws NotFoundException if there is none in the caller's scope
     */
    public StandardDetail detail(UUID uuid) {
        ServiceStandard standard = access.standard(uuid, Permission.STANDARD_READ);
        PublicService service = em.find(PublicService.class, standard.serviceId());
        AgencyRef agency = agencies.byId(service.agencyId());
        Map<StandardComponent, StandardSection> written = em
                .createQuery("select c from StandardSection c where c.standardId = :id", StandardSection.class)
                .setParameter("id", standard.getId())
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.items")
                .getResultList()
                .stream()
                .collect(Collectors.toMap(StandardSection::component, Function.identity()));
        Map<String, Integer> comments = em
                .createQuery(
                        "select c.component, count(c) from StandardComment c where c.standardId = :id group by c.component",
                        Object[].class)
                .setParameter("id", standard.getId())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        cells -> ((Enum<?>) cells[0]).name(), cells -> ((Number) cells[1]).intValue()));
        return new StandardDetail(
                standard.uuid(),
                standard.getVersion(),
                standard.number(),
                standard.state(),
                service.code(),
                service.name(),
                agency.code(),
                agency.name(),
                standard.changedAt(),
                standard.changedBy(),
                Arrays.stream(StandardComponent.values())
                        .map(component ->
                                view(component, written.get(component), comments.getOrDefault(component.name(), 0)))
                        .toList(),
                standard.state().open()
                        && caller.scope(Permission.STANDARD_EDIT).covers(service.agencyId()));
    }

    /**
     * What colleagues said about a component, the oldest first.
     *
     * @throws NotFoundException if there is no such standard in the caller's scope
     */
    public List<CommentRow> comments(UUID uuid, StandardComponent component) {
        ServiceStandard standard = access.standard(uuid, Permission.STANDARD_READ);
        return em.createQuery(
                        "select new id.pendopo.service.standard.CommentRow(c.text, c.madeAt, c.madeBy) from StandardComment c"
                                + " where c.standardId = :id and c.component = :component order by c.id",
                        CommentRow.class)
                .setParameter("id", standard.getId())
                .setParameter("component", component)
                .setMaxResults(200)
                .getResultList();
    }

    private static SectionView view(StandardComponent component, StandardSection written, int comments) {
        return written == null
                ? new SectionView(component, 0, StandardSection.Content.EMPTY, false, comments, null, null)
                : new SectionView(
                        component,
                        written.getVersion(),
                        written.content(),
                        written.filled(),
                        comments,
                        written.changedAt(),
                        written.changedBy());
    }

    private static Instant instant(Object cell) {
        return cell instanceof Timestamp timestamp ? timestamp.toInstant() : (Instant) cell;
    }
}
