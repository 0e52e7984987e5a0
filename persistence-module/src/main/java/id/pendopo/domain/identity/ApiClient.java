package id.pendopo.domain.identity;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Another system that calls REST or SOAP: it shows a key instead of signing in. Only the hash of the key is kept; a lost
 * key is replaced, never shown again.
 */
@Entity
@Table(name = "api_client")
public class ApiClient extends BaseEntity {

    public static final int DISPLAY_NAME_LENGTH = 120;
    public static final int MAX_REQUESTS_PER_MINUTE = 100_000;

    /** What no other system may do for us, whatever an administrator ticks. */
    private static final Set<String> PEOPLE_ONLY = Set.of(Permission.IDENTITY_MANAGE, Permission.AUDIT_READ);

    @Id
    @SequenceGenerator(name = "api_client_seq", sequenceName = "api_client_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_client_seq")
    private Long id;

    private UUID uuid;
    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "key_hash")
    private byte[] keyHash;

    @Column(name = "key_hint")
    private String keyHint;

    @Column(name = "key_made_at")
    private Instant keyMadeAt;

    @Column(name = "agency_id")
    private Long agencyId;

    @Column(name = "requests_per_minute")
    private int requestsPerMinute;

    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at", insertable = false, updatable = false)
    private Instant lastUsedAt;

    @ElementCollection
    @CollectionTable(name = "api_client_permission", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    protected ApiClient() {}

    public ApiClient(String name, ApiKey key, Instant now) {
        this.uuid = UUID.randomUUID();
        this.name = SignInName.require(name);
        this.active = true;
        this.createdAt = now;
        replaceKey(key, now);
    }

    /** The old key stops working at once. */
    public void replaceKey(ApiKey key, Instant now) {
        this.keyHash = key.hash();
        this.keyHint = key.hint();
        this.keyMadeAt = now;
    }

    /**
     * Decides what the client may do, where, and how fast.
     *
     * @param agency null: in the whole government
     */
    public void allow(String newDisplayName, Collection<String> newPermissions, Long agency, int perMinute) {
        Set<String> wanted = Set.copyOf(newPermissions);
        if (!Permission.grantable().containsAll(wanted)) {
            throw new InvalidInputException("permissions", "identity.permission.unknown");
        }
        if (wanted.stream().anyMatch(PEOPLE_ONLY::contains)) {
            throw new InvalidInputException("permissions", "identity.permission.peopleOnly");
        }
        if (wanted.isEmpty()) {
            throw new InvalidInputException("permissions", "identity.role.empty");
        }
        if (perMinute < 1 || perMinute > MAX_REQUESTS_PER_MINUTE) {
            throw new InvalidInputException("requestsPerMinute", "identity.client.rate", MAX_REQUESTS_PER_MINUTE);
        }
        this.displayName = IdentityInput.text("displayName", newDisplayName, DISPLAY_NAME_LENGTH);
        permissions.retainAll(wanted);
        permissions.addAll(wanted);
        this.agencyId = agency;
        this.requestsPerMinute = perMinute;
    }

    public void revoke() {
        this.active = false;
    }

    public void restore() {
        this.active = true;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID getUuid() {
        return uuid;
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getKeyHint() {
        return keyHint;
    }

    public Instant getKeyMadeAt() {
        return keyMadeAt;
    }

    public Long getAgencyId() {
        return agencyId;
    }

    public int getRequestsPerMinute() {
        return requestsPerMinute;
    }

    public boolean isActive() {
        return active;
    }

    public Instant getLastUsedAt() {
        return lastUsedAt;
    }

    public Set<String> getPermissions() {
        return Set.copyOf(permissions);
    }
}
