package id.pendopo.domain.identity;

import id.pendopo.domain.platform.ForbiddenException;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Who is calling, as far as the rules care: a person signed in to the pages, an API client, or the system itself (timers,
 * start-up). Immutable; made anew from the database by the sign-in mechanism, never by other code.
 *
 * @param kind person, API client or system
 * @param id number of the user or API client; null for the system
 * @param name sign-in name, for the trail
 * @param displayName what people are shown
 * @param scopes for each permission held, where it holds
 */
public record Caller(Kind kind, Long id, String name, String displayName, Map<String, Scope> scopes)
        implements Serializable {

    public enum Kind {
        USER,
        API_CLIENT,
        SYSTEM,
        ANONYMOUS
    }

    public static final Caller SYSTEM = new Caller(Kind.SYSTEM, null, "system", "Pendopo", Map.of());
    public static final Caller ANONYMOUS = new Caller(Kind.ANONYMOUS, null, "anonymous", "", Map.of());

    public Caller {
        scopes = Map.copyOf(scopes);
    }

    /** Names of all permissions held anywhere; the container's groups. */
    public Set<String> permissions() {
        return scopes.keySet();
    }

    public boolean has(String permission) {
        return kind == Kind.SYSTEM || scopes.containsKey(permission);
    }

    public boolean has(String permission, Long agency) {
        return scope(permission).covers(agency);
    }

    /** Where the permission holds; nowhere if it is not held. */
    public Scope scope(String permission) {
        return kind == Kind.SYSTEM ? Scope.EVERYWHERE : scopes.getOrDefault(permission, Scope.NOWHERE);
    }

    /** @throws ForbiddenException if the permission does not hold in that agency */
    public void require(String permission, Long agency) {
        if (!has(permission, agency)) {
            throw new ForbiddenException("identity.forbidden");
        }
    }

    public boolean isUser() {
        return kind == Kind.USER;
    }
}
