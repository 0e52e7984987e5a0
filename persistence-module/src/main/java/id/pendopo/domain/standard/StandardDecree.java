package id.pendopo.domain.standard;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
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

/** A decree (SK) of an agency's head that establishes the standards of many services at once. */
@Entity
@Table(name = "standard_decree")
public class StandardDecree extends BaseEntity {

    public static final int NUMBER_LIMIT = 100;
    public static final int TITLE_LIMIT = 300;
    public static final int SIGNATORY_LIMIT = 200;

    @Id
    @SequenceGenerator(name = "standard_decree_seq", sequenceName = "standard_decree_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standard_decree_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private Long agencyId;

    private String number;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String title;
    private String signatory;

    @Column(name = "revokes_id")
    private Long revokesId;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String madeBy;

    protected StandardDecree() {}

    /**
     * @param decidedOn not after {@code today}
     * @param signatory position and name, as the decree has them
     * @param revokes the decree it revokes; null for none
     */
    public StandardDecree(
            long agency,
            String number,
            LocalDate decidedOn,
            String title,
            String signatory,
            Long revokes,
            LocalDate today,
            String by,
            Instant at) {
        this.uuid = UUID.randomUUID();
        this.agencyId = agency;
        this.number = TextInput.required("number", number, NUMBER_LIMIT);
        this.decidedOn = past("decidedOn", decidedOn, today);
        this.title = TextInput.required("title", title, TITLE_LIMIT);
        this.signatory = TextInput.required("signatory", signatory, SIGNATORY_LIMIT);
        this.revokesId = revokes;
        this.madeBy = by;
        this.madeAt = at;
    }

    /** A day that has come. */
    public static LocalDate past(String field, LocalDate day, LocalDate today) {
        if (day == null) {
            throw new InvalidInputException(field, "input.required");
        }
        if (day.isAfter(today)) {
            throw new InvalidInputException(field, "standard.day.future");
        }
        return day;
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

    public String number() {
        return number;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String title() {
        return title;
    }

    public String signatory() {
        return signatory;
    }

    /** The decree it revokes; null for none. */
    public Long revokesId() {
        return revokesId;
    }
}
