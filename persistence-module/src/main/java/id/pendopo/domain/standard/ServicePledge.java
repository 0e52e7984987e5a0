package id.pendopo.domain.standard;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A version of an agency's maklumat pelayanan: its three mandatory promises, signed. Never changed: a new one follows. */
@Entity
@Table(name = "service_pledge")
public class ServicePledge extends BaseEntity {

    public static final int PROMISE_LIMIT = 1_000;
    public static final int SIGNATORY_LIMIT = 200;
    public static final int PLACE_LIMIT = 100;

    /** What an agency promises (PermenPANRB 15/2014): to keep to the standard, to improve, to bear sanction or compensate. */
    public record Promises(String promise, String improvement, String compensation) {}

    @Id
    @SequenceGenerator(name = "service_pledge_seq", sequenceName = "service_pledge_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_pledge_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private Long agencyId;

    @Column(nullable = false, updatable = false)
    private int number;

    private String promise;
    private String improvement;
    private String compensation;
    private String signatory;
    private String place;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String madeBy;

    protected ServicePledge() {}

    public ServicePledge(
            long agency,
            int number,
            Promises promises,
            String signatory,
            String place,
            LocalDate signedOn,
            LocalDate today,
            String by,
            Instant at) {
        this.uuid = UUID.randomUUID();
        this.agencyId = agency;
        this.number = number;
        this.promise = TextInput.required("promise", promises.promise(), PROMISE_LIMIT);
        this.improvement = TextInput.required("improvement", promises.improvement(), PROMISE_LIMIT);
        this.compensation = TextInput.required("compensation", promises.compensation(), PROMISE_LIMIT);
        this.signatory = TextInput.required("signatory", signatory, SIGNATORY_LIMIT);
        this.place = TextInput.required("place", place, PLACE_LIMIT);
        this.signedOn = StandardDecree.past("signedOn", signedOn, today);
        this.madeBy = by;
        this.madeAt = at;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long agencyId() {
        return agencyId;
    }

    /** 1 for the agency's first. */
    public int number() {
        return number;
    }

    public Promises promises() {
        return new Promises(promise, improvement, compensation);
    }

    public String signatory() {
        return signatory;
    }

    public String place() {
        return place;
    }

    public LocalDate signedOn() {
        return signedOn;
    }
}
