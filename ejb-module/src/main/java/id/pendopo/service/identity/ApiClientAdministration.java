package id.pendopo.service.identity;

import id.pendopo.domain.identity.ApiClient;
import id.pendopo.domain.identity.ApiKey;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.SignInName;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Other systems that may call REST and SOAP. Only a government-wide administrator decides about them. */
@Stateless
public class ApiClientAdministration {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private AdministrationLimits limits;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private AuditTrail trail;

    @Inject
    private IdentityChanges changes;

    @Inject
    private Clock clock;

    /** A client with everything but its key. */
    public record Detail(
            UUID uuid,
            int version,
            String name,
            String displayName,
            String keyHint,
            Instant keyMadeAt,
            String agencyCode,
            String agency,
            int requestsPerMinute,
            boolean active,
            Instant lastUsedAt,
            Set<String> permissions)
            implements Serializable {}

    /**
     * What a client shall be.
     *
     * @param agency code of the agency it is limited to; null or blank: the whole government
     */
    public record Change(String displayName, Set<String> permissions, String agency, int requestsPerMinute) {}

    /** A key, to be shown this once. */
    public record NewKey(UUID uuid, String key) {}

    /** All clients by name. */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public List<Detail> list() {
        limits.requireGovernmentWide();
        return em
                .createQuery(
                        "select distinct c from ApiClient c left join fetch c.permissions order by c.name",
                        ApiClient.class)
                .getResultList()
                .stream()
                .map(this::detail)
                .toList();
    }

    /** @throws NotFoundException if there is none */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public Detail find(UUID uuid) {
        limits.requireGovernmentWide();
        return detail(require(uuid));
    }

    /**
     * Makes a client.
     *
     * @param name 2 to 64 small letters, digits, dots, dashes, underscores
     * @throws InvalidInputException if a field is wrong or the name is taken
     */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public NewKey create(String name, Change change) {
        limits.requireGovernmentWide();
        ApiKey key = ApiKey.random();
        ApiClient client = new ApiClient(SignInName.require(name), key, clock.instant());
        client.allow(change.displayName(), change.permissions(), agency(change.agency()), change.requestsPerMinute());
        boolean taken = !em.createQuery("select c.id from ApiClient c where c.name = :name", Long.class)
                .setParameter("name", client.getName())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new InvalidInputException("name", "identity.name.taken");
        }
        em.persist(client);
        em.flush();
        trail.record("identity.client-created", "api-client", client.getName(), described(client, change));
        changes.changed();
        return new NewKey(client.getUuid(), key.clear());
    }

    /**
     * Changes what a client may do.
     *
     * @throws StaleVersionException if somebody else changed it meanwhile
     */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void update(UUID uuid, int version, Change change) {
        limits.requireGovernmentWide();
        ApiClient client = require(uuid);
        client.requireVersion(version, "identity.stale");
        client.allow(change.displayName(), change.permissions(), agency(change.agency()), change.requestsPerMinute());
        em.lock(client, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        trail.record("identity.client-changed", "api-client", client.getName(), described(client, change));
        changes.changed();
    }

    /** Makes a new key; the old one stops working at once, on other nodes within some seconds. */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public NewKey replaceKey(UUID uuid) {
        limits.requireGovernmentWide();
        ApiClient client = require(uuid);
        ApiKey key = ApiKey.random();
        client.replaceKey(key, clock.instant());
        em.flush();
        trail.record("identity.client-key-replaced", "api-client", client.getName(), Map.of());
        changes.changed();
        return new NewKey(uuid, key.clear());
    }

    /** The client can call no more. */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void revoke(UUID uuid) {
        limits.requireGovernmentWide();
        ApiClient client = require(uuid);
        client.revoke();
        trail.record("identity.client-revoked", "api-client", client.getName(), Map.of());
        changes.changed();
    }

    /** The client can call again with the key it had. */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void restore(UUID uuid) {
        limits.requireGovernmentWide();
        ApiClient client = require(uuid);
        client.restore();
        trail.record("identity.client-restored", "api-client", client.getName(), Map.of());
        changes.changed();
    }

    private ApiClient require(UUID uuid) {
        return em.createQuery("select c from ApiClient c where c.uuid = :uuid", ApiClient.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("identity.client.notFound"));
    }

    private Long agency(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return agencies.findByCode(code)
                .map(AgencyRef::id)
                .orElseThrow(() -> new InvalidInputException("agency", "identity.agency.notFound"));
    }

    private Detail detail(ApiClient client) {
        AgencyRef agency = agencies.findById(client.getAgencyId()).orElse(null);
        return new Detail(
                client.getUuid(),
                client.getVersion(),
                client.getName(),
                client.getDisplayName(),
                client.getKeyHint(),
                client.getKeyMadeAt(),
                agency == null ? null : agency.code(),
                agency == null ? null : agency.name(),
                client.getRequestsPerMinute(),
                client.isActive(),
                client.getLastUsedAt(),
                new TreeSet<>(client.getPermissions()));
    }

    private static Map<String, String> described(ApiClient client, Change change) {
        boolean everywhere = change.agency() == null || change.agency().isBlank();
        return Map.of(
                "permissions", String.join(" ", new TreeSet<>(client.getPermissions())),
                "agency", everywhere ? "*" : change.agency(),
                "per-minute", Integer.toString(client.getRequestsPerMinute()));
    }
}
