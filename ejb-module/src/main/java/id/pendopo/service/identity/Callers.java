package id.pendopo.service.identity;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes callers from what the database says now. */
@Stateless
@PermitAll
public class Callers {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    /**
     * A user as the rules see one.
     *
     * @param secondFactorRequired whether one of today's roles asks for a second factor
     */
    public record UserCaller(Caller caller, boolean secondFactorRequired) {}

    /**
     * An API client as the rules see one.
     *
     * @param requestsPerMinute how fast it may call
     */
    public record ClientCaller(Caller caller, int requestsPerMinute) {}

    /** What the user may do today, from the roles that hold today. */
    public UserCaller user(long id, String name, String displayName) {
        LocalDate today = this.today.get();
        List<?> rows = em.createNativeQuery(
                        """
                        select p.permission, a.agency_id, r.second_factor_required
                        from role_assignment a join role r on r.id = a.role_id join role_permission p on p.role_id = r.id
                        where a.user_id = ? and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)""")
                .setParameter(1, id)
                .setParameter(2, today)
                .setParameter(3, today)
                .getResultList();
        Map<String, Scope> scopes = new HashMap<>();
        scopes.put(Permission.SIGNED_IN, Scope.EVERYWHERE);
        boolean required = false;
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            scopes.merge((String) row[0], scope((Number) row[1]), Scope::plus);
            required |= (Boolean) row[2];
        }
        return new UserCaller(new Caller(Caller.Kind.USER, id, name, displayName, scopes), required);
    }

    /** A user whose account is active, as the rules see one today. */
    public Optional<Caller> active(long id) {
        List<?> rows = em.createNativeQuery(
                        "select name, display_name from user_account where id = ? and status = 'ACTIVE'")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> user(id, (String) row[0], (String) row[1]).caller())
                .findFirst();
    }

    /** The active API client whose key has this hash. */
    public Optional<ClientCaller> client(byte[] keyHash) {
        Optional<ClientCaller> client = client("c.key_hash = ?", keyHash);
        client.ifPresent(found -> em.createNativeQuery("update api_client set last_used_at = now() where id = ?"
                        + " and (last_used_at is null or last_used_at < now() - interval '1 minute')")
                .setParameter(1, found.caller().id())
                .executeUpdate());
        return client;
    }

    /** An API client that is active, as the rules see it now. */
    public Optional<Caller> activeClient(long id) {
        return client("c.id = ?", id).map(ClientCaller::caller);
    }

    private Optional<ClientCaller> client(String condition, Object value) {
        List<?> rows = em.createNativeQuery(
                        """
                        select c.id, c.name, c.display_name, c.agency_id, c.requests_per_minute, p.permission
                        from api_client c left join api_client_permission p on p.client_id = c.id
                        where c.active and """
                                + " " + condition)
                .setParameter(1, value)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Scope> scopes = new HashMap<>();
        scopes.put(Permission.SIGNED_IN, Scope.EVERYWHERE);
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            if (row[5] != null) {
                scopes.put((String) row[5], scope((Number) row[3]));
            }
        }
        Object[] first = (Object[]) rows.get(0);
        long id = ((Number) first[0]).longValue();
        Caller caller = new Caller(Caller.Kind.API_CLIENT, id, (String) first[1], (String) first[2], scopes);
        return Optional.of(new ClientCaller(caller, ((Number) first[4]).intValue()));
    }

    private static Scope scope(Number agency) {
        return agency == null ? Scope.EVERYWHERE : Scope.of(agency.longValue());
    }
}
