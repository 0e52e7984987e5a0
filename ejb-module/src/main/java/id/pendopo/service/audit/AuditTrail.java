package id.pendopo.service.audit;

import id.pendopo.domain.identity.Caller;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** Writes who did what to which object, when and from where. The entry stands or falls with the caller's transaction. */
@Stateless
@PermitAll
public class AuditTrail {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * Records one act of the current caller in the transaction of that act.
     *
     * @param action capability and past participle, e.g. {@code complaint.verified}
     * @param objectType what was acted on, e.g. {@code complaint}
     * @param objectId how that object is known outside: tracking number, code, sign-in name or uuid; never null
     * @param details what changed, in few words; never personal data, passwords or keys
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(String action, String objectType, String objectId, Map<String, String> details) {
        Caller caller = currentCaller.get();
        em.createNativeQuery(
                        """
                        insert into audit_entry
                            (actor_kind, actor_id, actor_name, action, object_type, object_id, details, request_id, address)
                        values (?, cast(? as bigint), ?, ?, ?, ?, cast(? as jsonb), ?, ?)""")
                .setParameter(1, caller.kind().name())
                .setParameter(2, caller.id() == null ? null : caller.id().toString())
                .setParameter(3, caller.name())
                .setParameter(4, action)
                .setParameter(5, objectType)
                .setParameter(6, objectId)
                .setParameter(7, json(details))
                .setParameter(8, currentCaller.requestId())
                .setParameter(9, currentCaller.remoteAddress())
                .executeUpdate();
    }

    private static String json(Map<String, String> details) {
        JsonObjectBuilder builder = Json.createObjectBuilder();
        details.forEach((key, value) -> {
            if (value != null) {
                builder.add(key, value.replace("\u0000", ""));
            }
        });
        return builder.build().toString();
    }
}
