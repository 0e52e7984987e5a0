package id.pendopo.domain.standard;

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
import java.time.LocalDate;
import java.util.UUID;

/** A version of the standard of a service. Once it is established its components never change: a new version follows. */
@Entity
@Table(name = "service_standard")
public class ServiceStandard extends BaseEntity {

    @Id
    @SequenceGenerator(name = "service_standard_seq", sequenceName = "service_standard_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_standard_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "service_id", nullable = false, updatable = false)
    private Long serviceId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StandardState state;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String madeBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "minutes_on")
    private LocalDate minutesOn;

    @Column(name = "minutes_file")
    private UUID minutesFile;

    @Column(name = "decree_id")
    private Long decreeId;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "review_file")
    private UUID reviewFile;

    @Column(name = "successor_id")
    private Long successorId;

    protected ServiceStandard() {}

    /** @param number 1 for the first of the service, then counted on */
    public ServiceStandard(long serviceId, int number, String by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.serviceId = serviceId;
        this.number = number;
        this.state = StandardState.DRAFT;
        this.madeBy = by;
        this.madeAt = at;
        this.changedBy = by;
        this.changedAt = at;
    }

    /**
     * What a move brings along.
     *
     * @param day when it happened: the discussion, the publication, the first day in force, the review
     * @param file signed minutes, for a discussion or a review
     * @param decree the decree, for establishing
     * @param note why; needed where the table says so
     */
    public record Record(LocalDate day, UUID file, Long decree, String note) {

        public static final Record NOTHING = new Record(null, null, null, "");
    }

    /**
     * Moves it on, if the table of moves and what it asks for allow it.
     *
     * @param delivery how many of the six components of service delivery say something
     * @param pledged whether the agency has a maklumat pelayanan
     * @throws RuleViolationException {@code standard.move.notFrom} from this state, or {@code standard.need.<what>} for what is
     *     missing; nothing has changed then
     */
    public void move(StandardMove move, Record brought, int delivery, boolean pledged, String by, Instant at) {
        if (!move.startsAt(state)) {
            throw new RuleViolationException("standard.move.notFrom");
        }
        for (StandardNeed need : move.needs()) {
            boolean met =
                    switch (need) {
                        case DELIVERY -> delivery
                                >= StandardComponent.published().size();
                        case MINUTES -> minutesFile != null
                                || (move == StandardMove.DISCUSS && brought.file() != null && brought.day() != null);
                        case DECREE -> decreeId != null || brought.decree() != null;
                        case PLEDGE -> pledged;
                        case REVIEW_MINUTES -> brought.file() != null
                                && brought.day() != null
                                && (reviewedOn == null || brought.day().isAfter(reviewedOn));
                        case REASON -> brought.note() != null && !brought.note().isBlank();
                    };
            if (!met) {
                throw new RuleViolationException("standard.need." + need.name());
            }
        }
        state = move.to();
        changedBy = by;
        changedAt = at;
        keep(move, brought);
    }

    private void keep(StandardMove move, Record brought) {
        switch (move) {
            case DISCUSS -> {
                minutesOn = brought.day();
                minutesFile = brought.file();
            }
                // What is written anew is discussed anew.
            case RETURN -> {
                minutesOn = null;
                minutesFile = null;
            }
            case ESTABLISH -> decreeId = brought.decree();
            case PUBLISH -> publishedOn = brought.day();
            case ENFORCE -> inForceFrom = brought.day();
            case KEEP -> {
                reviewedOn = brought.day();
                reviewFile = brought.file();
            }
            default -> {
                // nothing besides the step itself
            }
        }
    }

    /** Ends it because a later version of the same service is in force now. */
    public void replacedBy(ServiceStandard successor, String by, Instant at) {
        if (!successor.serviceId.equals(serviceId) || successor.number <= number) {
            throw new RuleViolationException("standard.successor.notLater");
        }
        state = StandardState.REVOKED;
        successorId = successor.getId();
        changedBy = by;
        changedAt = at;
    }

    /** The day from which the time to the next review counts; null while it is not in force. */
    public LocalDate reviewedSince() {
        return inForceFrom == null || reviewedOn != null && reviewedOn.isAfter(inForceFrom) ? reviewedOn : inForceFrom;
    }

    /** @throws RuleViolationException {@code standard.notOpen} unless it is a draft */
    public void requireOpen() {
        if (!state.open()) {
            throw new RuleViolationException("standard.notOpen");
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long serviceId() {
        return serviceId;
    }

    public int number() {
        return number;
    }

    public StandardState state() {
        return state;
    }

    public LocalDate minutesOn() {
        return minutesOn;
    }

    public UUID minutesFile() {
        return minutesFile;
    }

    /** Null before it is established. */
    public Long decreeId() {
        return decreeId;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    public UUID reviewFile() {
        return reviewFile;
    }

    public Long successorId() {
        return successorId;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
