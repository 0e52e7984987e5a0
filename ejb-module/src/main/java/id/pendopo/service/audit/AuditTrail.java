package id.pendopo.service.audit;

import id.pendopo.domain.identity.Caller;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.JsonText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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
    private Database database;

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
        record(action, objectType, Map.of(objectId, details));
    }

    /**
     * Records the same act on several objects, in one statement.
     *
     * @param details by the object, in the order of the entries; as in {@link #record(String, String, String, Map)}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(String action, String objectType, Map<String, Map<String, String>> details) {
        if (details.isEmpty()) {
            return;
        }
        // What the database refuses of the act comes out before the act is recorded.
        em.flush();
        Caller caller = currentCaller.get();
        database.update(
                """
                insert into audit_entry
                    (actor_kind, actor_id, actor_name, action, object_type, object_id, details, request_id, address)
                select ?::varchar, ?::bigint, ?::varchar, ?::varchar, ?::varchar, o.id, o.details::jsonb, ?::varchar, ?::varchar
                from unnest(?::text[], ?::text[]) with ordinality as o (id, details, place) order by o.place""",
                caller.kind().name(),
                caller.id(),
                caller.name(),
                action,
                objectType,
                currentCaller.requestId(),
                currentCaller.remoteAddress(),
                details.keySet().toArray(String[]::new),
                details.values().stream().map(JsonText::write).toArray(String[]::new));
    }
}
