package id.pendopo.domain.identity;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A named bundle of permissions, given to a user in one agency or government-wide. Built-in roles keep their name and
 * cannot be removed; what they allow can be adapted, except that the administrator always manages users.
 */
@Entity
public class Role extends BaseEntity {

    public static final int NAME_LENGTH = 80;
    public static final String ADMINISTRATOR = "administrator";

    /** What nobody limited to one agency may hand out: with these one could widen one's own rights or act for all. */
    private static final Set<String> GOVERNMENT_ONLY = Set.of(
            Permission.IDENTITY_MANAGE,
            Permission.ORGANIZATION_MANAGE,
            Permission.CALENDAR_MANAGE,
            Permission.NOTIFICATION_MANAGE,
            Permission.AUDIT_READ,
            Permission.COMPLAINT_CONFIGURE,
            Permission.COMPLAINT_SUPERVISION,
            Permission.SURVEY_GOVERN);

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{1,39}");

    @Id
    @SequenceGenerator(name = "role_seq", sequenceName = "role_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_seq")
    private Long id;

    private String code;
    private String name;

    @Column(name = "built_in")
    private boolean builtIn;

    @Column(name = "second_factor_required")
    private boolean secondFactorRequired;

    private boolean delegable;

    @ElementCollection
    @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    protected Role() {}

    /** A role of the government's own making, still without permissions. */
    public Role(String code, String name) {
        String form = code == null ? "" : code.strip();
        if (!CODE.matcher(form).matches()) {
            throw new InvalidInputException("code", "identity.role.code");
        }
        this.code = form;
        rename(name);
    }

    public void rename(String newName) {
        if (builtIn) {
            throw new RuleViolationException("identity.role.builtIn");
        }
        this.name = IdentityInput.text("name", newName, NAME_LENGTH);
    }

    /**
     * Decides what the role allows and how careful it is.
     *
     * @param secondFactor whether its holders must use a second factor
     * @param delegate whether an administrator of one agency may give it to people of that agency
     */
    public void allow(Collection<String> newPermissions, boolean secondFactor, boolean delegate) {
        Set<String> wanted = new TreeSet<>(newPermissions);
        if (!Permission.grantable().containsAll(wanted)) {
            throw new InvalidInputException("permissions", "identity.permission.unknown");
        }
        if (wanted.isEmpty()) {
            throw new InvalidInputException("permissions", "identity.role.empty");
        }
        if (ADMINISTRATOR.equals(code) && !wanted.contains(Permission.IDENTITY_MANAGE)) {
            throw new RuleViolationException("identity.role.administrator");
        }
        if (delegate && wanted.stream().anyMatch(GOVERNMENT_ONLY::contains)) {
            throw new InvalidInputException("delegable", "identity.role.notDelegable");
        }
        permissions.retainAll(wanted);
        permissions.addAll(wanted);
        secondFactorRequired = secondFactor;
        delegable = delegate;
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public boolean isBuiltIn() {
        return builtIn;
    }

    public boolean isSecondFactorRequired() {
        return secondFactorRequired;
    }

    public boolean isDelegable() {
        return delegable;
    }

    public Set<String> getPermissions() {
        return Set.copyOf(permissions);
    }
}
