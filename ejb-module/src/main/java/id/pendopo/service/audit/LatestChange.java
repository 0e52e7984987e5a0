package id.pendopo.service.audit;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.UserDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who else changed a thing last: told to whoever was changing it at the same time, without the rest of the trail. */
@Stateless
public class LatestChange {

    /** What is kept on settings pages. Complaints say by themselves who did what, to whom it may be known. */
    private static final Set<String> KINDS = Set.of(
            "agency",
            "region",
            "category",
            "reply-template",
            "service",
            "service-point",
            "compensation-rule",
            "role",
            "user",
            "api-client",
            "complaint-escalation",
            "standard-section",
            "forum-series",
            "forum-edition");

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private UserDirectory users;

    @Inject
    private CurrentCaller caller;

    /** A change by somebody else; the name as colleagues know it. */
    public record Change(String who, Instant at) implements Serializable {}

    /**
     * The last change somebody else made. Signing in and out is none.
     *
     * @param objectType as in the trail, e.g. {@code agency}
     * @param objectId how the thing is known outside, e.g. its code
     * @return empty if there is none, or the thing is of a kind that tells of its changes itself
     */
    @RolesAllowed({
        Permission.ORGANIZATION_MANAGE,
        Permission.IDENTITY_MANAGE,
        Permission.COMPLAINT_CONFIGURE,
        Permission.STANDARD_SERVICES,
        Permission.STANDARD_EDIT,
        Permission.FORUM_MANAGE
    })
    public Optional<Change> byAnother(String objectType, String objectId) {
        if (!KINDS.contains(objectType) || objectId == null) {
            return Optional.empty();
        }
        List<?> rows = em.createNativeQuery(
                        """
                        select e.actor_kind, e.actor_id, e.actor_name, e.at from audit_entry e
                        where e.object_type = ? and e.object_id = ? and e.actor_name <> ?
                          and not starts_with(e.action, 'identity.sign') and not starts_with(e.action, 'identity.session')
                        order by e.at desc, e.id desc limit 1""")
                .setParameter(1, objectType)
                .setParameter(2, objectId)
                .setParameter(3, caller.get().name())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(this::change).findFirst();
    }

    private Change change(Object[] row) {
        String name = "USER".equals(row[0]) && row[1] != null
                ? users.find(((Number) row[1]).longValue()).displayName()
                : (String) row[2];
        return new Change(name, ((Timestamp) row[3]).toInstant());
    }
}
