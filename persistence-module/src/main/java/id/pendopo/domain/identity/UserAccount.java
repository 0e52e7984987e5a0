package id.pendopo.domain.identity;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.RuleViolationException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who signs in. Made by an administrator with a first password that must be changed; disabled, never deleted,
 * because the trail and every document still name the person.
 */
@Entity
@Table(name = "user_account")
public class UserAccount extends BaseEntity {

    public static final int NAME_LENGTH = 64;
    public static final int DISPLAY_NAME_LENGTH = 120;
    public static final int EMAIL_LENGTH = 254;

    /** Whether the person may sign in. */
    public enum Status {
        ACTIVE,
        DISABLED
    }

    @Id
    @SequenceGenerator(name = "user_account_seq", sequenceName = "user_account_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "user_account_seq")
    private Long id;

    private UUID uuid;
    private String name;

    @Column(name = "display_name")
    private String displayName;

    private String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "totp_secret")
    private byte[] totpSecret;

    @Column(name = "totp_confirmed_at")
    private Instant totpConfirmedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_sign_in_at", insertable = false, updatable = false)
    private Instant lastSignInAt;

    protected UserAccount() {}

    /**
     * A new account, able to sign in.
     *
     * @param passwordHash of a first password; the person must choose another at first sign-in
     */
    public UserAccount(
            String name, String displayName, String email, Locale language, String passwordHash, Instant now) {
        this.uuid = UUID.randomUUID();
        this.name = SignInName.require(name);
        this.status = Status.ACTIVE;
        this.passwordHash = passwordHash;
        this.mustChangePassword = true;
        this.passwordChangedAt = now;
        this.createdAt = now;
        describe(displayName, email, language);
    }

    /** Changes how the person is shown and reached. */
    public void describe(String newDisplayName, String newEmail, Locale newLanguage) {
        this.displayName = IdentityInput.text("displayName", newDisplayName, DISPLAY_NAME_LENGTH);
        this.email = IdentityInput.email("email", newEmail);
        this.language = newLanguage.getLanguage().equals("en") ? "en" : "id";
    }

    /** The person chose this password. */
    public void changePassword(String newHash, Instant now) {
        this.passwordHash = newHash;
        this.mustChangePassword = false;
        this.passwordChangedAt = now;
    }

    /** An administrator set this password; the person must replace it at the next sign-in. */
    public void resetPassword(String newHash, Instant now) {
        changePassword(newHash, now);
        this.mustChangePassword = true;
    }

    /** For the demonstration accounts, whose password everybody knows anyway. */
    public void keepPassword() {
        this.mustChangePassword = false;
    }

    public void disable() {
        this.status = Status.DISABLED;
    }

    public void enable() {
        this.status = Status.ACTIVE;
    }

    /** Starts or starts again to enrol a second factor; it counts only once confirmed with a code. */
    public void offerSecondFactor(byte[] encryptedSecret) {
        if (hasSecondFactor()) {
            throw new RuleViolationException("identity.secondFactor.present");
        }
        this.totpSecret = encryptedSecret.clone();
    }

    /** The person showed a right code, so the second factor is asked from now on. */
    public void confirmSecondFactor(Instant now) {
        if (totpSecret == null) {
            throw new RuleViolationException("identity.secondFactor.notOffered");
        }
        this.totpConfirmedAt = now;
    }

    public void removeSecondFactor() {
        this.totpSecret = null;
        this.totpConfirmedAt = null;
    }

    public boolean hasSecondFactor() {
        return totpConfirmedAt != null;
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
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

    public String getEmail() {
        return email;
    }

    public String getLanguage() {
        return language;
    }

    public Status getStatus() {
        return status;
    }

    public boolean isMustChangePassword() {
        return mustChangePassword;
    }

    public byte[] getTotpSecret() {
        return totpSecret == null ? null : totpSecret.clone();
    }

    public Instant getLastSignInAt() {
        return lastSignInAt;
    }
}
