package id.pendopo.domain.forum;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** A row of forums under one name, counted in volumes: "Forum Komunikasi Publik", "Diskusi Wong Kito". */
@Entity
@Table(name = "forum_series")
public class Series extends BaseEntity {

    public static final int CODE_LIMIT = 40;
    public static final int NAME_LIMIT = 160;
    public static final int PLACE_LIMIT = 200;
    public static final int DESCRIPTION_LIMIT = 2000;
    public static final int CHANNELS_LIMIT = 20;

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    @Id
    @SequenceGenerator(name = "forum_series_seq", sequenceName = "forum_series_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_series_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private SeriesKind kind;

    @Column(name = "agency_id", nullable = false)
    private Long agencyId;

    private String rhythm = "";

    @Column(name = "default_place")
    private String defaultPlace = "";

    private String description = "";

    @ElementCollection
    @CollectionTable(name = "forum_series_channel", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "place")
    private List<UsualChannel> channels = new ArrayList<>();

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected Series() {}

    /** @throws InvalidInputException for {@code code} */
    public Series(String code) {
        this.uuid = UUID.randomUUID();
        this.code = TextInput.required("code", code, CODE_LIMIT);
        if (!CODE.matcher(this.code).matches()) {
            throw new InvalidInputException("code", "forum.series.code");
        }
    }

    /**
     * What it is and whose.
     *
     * @throws InvalidInputException naming the wrong field
     */
    public void describe(String newName, SeriesKind newKind, long agency, String place, String newDescription) {
        name = TextInput.required("name", newName, NAME_LIMIT);
        if (newKind == null) {
            throw new InvalidInputException("kind", "input.required");
        }
        kind = newKind;
        agencyId = agency;
        defaultPlace = TextInput.optional("defaultPlace", place, PLACE_LIMIT);
        description = TextInput.optional("description", newDescription, DESCRIPTION_LIMIT);
    }

    /**
     * How often, from when, and until when.
     *
     * @param ended last day; null while it goes on
     * @throws InvalidInputException naming the wrong field
     */
    public void recurs(Rhythm newRhythm, LocalDate starts, LocalDate ended) {
        if (starts == null) {
            throw new InvalidInputException("startsOn", "input.required");
        }
        if (ended != null && ended.isBefore(starts)) {
            throw new InvalidInputException("endedOn", "forum.endsBefore");
        }
        rhythm = newRhythm.text();
        startsOn = starts;
        endedOn = ended;
    }

    /**
     * On which stations its editions are as a rule.
     *
     * @throws InvalidInputException for {@code channels} if there are too many
     */
    public void carriedBy(List<UsualChannel> usual) {
        if (usual.size() > CHANNELS_LIMIT) {
            throw new InvalidInputException("channels", "forum.series.channels", CHANNELS_LIMIT);
        }
        if (!channels.equals(usual)) {
            channels.clear();
            channels.addAll(usual);
        }
    }

    public void writtenBy(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public SeriesKind kind() {
        return kind;
    }

    public Long agencyId() {
        return agencyId;
    }

    public Rhythm rhythm() {
        return new Rhythm(rhythm);
    }

    public String defaultPlace() {
        return defaultPlace;
    }

    /** The stations that carry its editions as a rule. */
    public List<UsualChannel> channels() {
        return List.copyOf(channels);
    }

    public String description() {
        return description;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
