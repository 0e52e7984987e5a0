package id.pendopo.domain.survey;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A tablet at the counter that asks about one subject and shows nothing else. An officer gets a pairing code and types it in
 * on the tablet, which from then on shows a token of its own; of both only hashes are kept. Revoked, it takes no answer and
 * is never paired again.
 */
@Entity
@Table(name = "survey_device")
public class SurveyDevice extends BaseEntity {

    @Id
    @SequenceGenerator(name = "survey_device_seq", sequenceName = "survey_device_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_device_seq")
    private Long id;

    private UUID uuid;

    @Column(name = "target_id")
    private Long targetId;

    private String name;
    private byte[] pairing;

    @Column(name = "pairing_until")
    private Instant pairingUntil;

    private byte[] token;

    @Column(name = "paired_at")
    private Instant pairedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected SurveyDevice() {}

    /** @param name by which officers know it, e.g. the counter it stands at */
    public SurveyDevice(Long target, String name) {
        this.uuid = UUID.randomUUID();
        this.targetId = target;
        this.name = TextInput.required("name", name, SurveyLimits.DEVICE_NAME);
    }

    /** From now on it asks about another subject; answers that wait on it keep theirs. */
    public void ask(Long target, String newName) {
        requireInUse();
        targetId = target;
        name = TextInput.required("name", newName, SurveyLimits.DEVICE_NAME);
    }

    /** Offers a pairing code for a while; until it is typed in, what is paired stays paired. */
    public void offer(byte[] codeHash, Instant until) {
        requireInUse();
        pairing = codeHash;
        pairingUntil = until;
    }

    /** The pairing code was typed in on a tablet, which gets a token; a former one does not count any more. */
    public void pair(byte[] tokenHash, Instant now) {
        requireInUse();
        if (pairing == null || !now.isBefore(pairingUntil)) {
            throw new RuleViolationException("survey.kiosk.pairing");
        }
        pairing = null;
        pairingUntil = null;
        token = tokenHash;
        pairedAt = now;
    }

    public void revoke(Instant now) {
        requireInUse();
        pairing = null;
        pairingUntil = null;
        token = null;
        pairedAt = null;
        revokedAt = now;
    }

    private void requireInUse() {
        if (revokedAt != null) {
            throw new RuleViolationException("survey.kiosk.revoked");
        }
    }

    public DeviceState state(Instant now) {
        if (revokedAt != null) {
            return DeviceState.REVOKED;
        }
        if (token != null) {
            return DeviceState.PAIRED;
        }
        return pairingUntil != null && now.isBefore(pairingUntil) ? DeviceState.WAITING : DeviceState.EXPIRED;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long targetId() {
        return targetId;
    }

    public String name() {
        return name;
    }
}
