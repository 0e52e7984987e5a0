package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/**
 * Which component of its service's standard a complaint says was broken; call in the transaction of a use case that has found
 * the complaint for its caller.
 */
@ApplicationScoped
public class BrokenComponents {

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The component that was named; null for none. */
    StandardComponent of(Complaint complaint) {
        List<?> found = em.createNativeQuery("select component from complaint_component where complaint_id = ?1")
                .setParameter(1, complaint.getId())
                .getResultList();
        return found.isEmpty() ? null : StandardComponent.valueOf((String) found.get(0));
    }

    /**
     * Keeps what was named; a complaint about no service names none.
     *
     * @param component null to take it back
     */
    void keep(Complaint complaint, StandardComponent component) {
        if (component == null || complaint.serviceId() == null) {
            em.createNativeQuery("delete from complaint_component where complaint_id = ?1")
                    .setParameter(1, complaint.getId())
                    .executeUpdate();
            return;
        }
        em.createNativeQuery(
                        """
                        insert into complaint_component (complaint_id, service_id, component, named_at, named_by)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (complaint_id) do update set service_id = excluded.service_id,
                            component = excluded.component, named_at = excluded.named_at, named_by = excluded.named_by""")
                .setParameter(1, complaint.getId())
                .setParameter(2, complaint.serviceId())
                .setParameter(3, component.name())
                .setParameter(4, Timestamp.from(clock.instant()))
                .setParameter(5, caller.get().displayName())
                .executeUpdate();
    }
}
