package id.pendopo.domain.standard;

import id.pendopo.domain.organization.ActivePeriod;
import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place where services are rendered: an office, a Mal Pelayanan Publik, or rounds. One agency keeps it, others may sit
 * there. It is never deleted: when it ends, its period is closed.
 */
@Entity
@Table(name = "service_point")
public class ServicePoint extends BaseEntity {

    public static final int NAME_LIMIT = 200;
    public static final int ADDRESS_LIMIT = 300;
    public static final int PHONE_LIMIT = 60;
    public static final int NOTE_LIMIT = 500;
    public static final int SEATS_LIMIT = 100;

    @Id
    @SequenceGenerator(name = "service_point_seq", sequenceName = "service_point_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_point_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private PointKind kind;

    @Column(name = "agency_id", nullable = false)
    private Long agencyId;

    private String address = "";

    @Column(name = "district_id")
    private Long districtId;

    private Double latitude;
    private Double longitude;
    private String phone = "";
    private String access = "";

    @Column(name = "access_note")
    private String accessNote = "";

    @Column(name = "queue_note")
    private String queueNote = "";

    @Embedded
    private ActivePeriod active;

    @ElementCollection
    @CollectionTable(name = "service_point_time", joinColumns = @JoinColumn(name = "point_id"))
    @OrderColumn(name = "place")
    private List<OpenTime> times = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "service_point_seat", joinColumns = @JoinColumn(name = "point_id"))
    @OrderColumn(name = "place")
    private List<PointSeat> seats = new ArrayList<>();

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected ServicePoint() {}

    public ServicePoint(String code) {
        this.uuid = UUID.randomUUID();
        this.code = PublicService.code(code);
    }

    /** What it is and which agency keeps it. */
    public void describe(String newName, PointKind newKind, long agency) {
        name = TextInput.required("name", newName, NAME_LIMIT);
        if (newKind == null) {
            throw new InvalidInputException("kind", "input.required");
        }
        kind = newKind;
        agencyId = agency;
    }

    /**
     * Where it is; call after {@link #describe}: what comes to people needs no address.
     *
     * @param district the district it lies in, or null
     * @param point where on the map, or null
     */
    public void lies(String newAddress, Long district, GeoPoint point, String newPhone) {
        address = kind == PointKind.MOBILE
                ? TextInput.optional("address", newAddress, ADDRESS_LIMIT)
                : TextInput.required("address", newAddress, ADDRESS_LIMIT);
        districtId = district;
        latitude = point == null ? null : point.latitude();
        longitude = point == null ? null : point.longitude();
        phone = TextInput.optional("phone", newPhone, PHONE_LIMIT);
    }

    /** What whoever comes finds there. */
    public void welcomes(Set<PointAccess> newAccess, String newAccessNote, String newQueueNote) {
        access = newAccess == null ? "" : Names.of(newAccess);
        accessNote = TextInput.optional("accessNote", newAccessNote, NOTE_LIMIT);
        queueNote = TextInput.optional("queueNote", newQueueNote, NOTE_LIMIT);
    }

    /**
     * When it is open.
     *
     * @param typed hours by weekday as {@link OpeningHours} reads them; a day that is absent is closed
     * @throws InvalidInputException naming the weekday, e.g. {@code monday}
     */
    public void opens(Map<DayOfWeek, String> typed) {
        List<OpenTime> wished = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            wished.addAll(OpeningHours.parse(field(day), day, typed.get(day)));
        }
        if (!wished.equals(times)) {
            times = wished;
        }
    }

    /** Name of the field that holds the hours of a weekday. */
    public static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Which institutions sit there besides the agency that keeps it.
     *
     * @throws InvalidInputException {@code institution-<line>} for one that is named twice or keeps the place
     */
    public void seats(List<PointSeat> wished) {
        if (wished.size() > SEATS_LIMIT) {
            throw new InvalidInputException("seats", "standard.items.tooMany", SEATS_LIMIT);
        }
        for (int line = 0; line < wished.size(); line++) {
            PointSeat seat = wished.get(line);
            if (agencyId.equals(seat.agencyId())
                    || wished.subList(0, line).stream().anyMatch(seat::sameInstitution)) {
                throw new InvalidInputException("institution-" + (line + 1), "standard.point.seatTwice");
            }
        }
        if (!wished.equals(seats)) {
            seats = new ArrayList<>(wished);
        }
    }

    public void lasts(ActivePeriod period) {
        active = Objects.requireNonNull(period);
    }

    /** Who wrote it last; also moves its version on when only its hours or institutions changed. */
    public void writtenBy(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    public boolean activeOn(LocalDate day) {
        return active.includes(day);
    }

    /** The agencies of this government that keep it or sit there: they may offer their services there. */
    public Set<Long> agencies() {
        return Stream.concat(
                        Stream.of(agencyId),
                        seats.stream().map(PointSeat::agencyId).filter(Objects::nonNull))
                .collect(Collectors.toUnmodifiableSet());
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

    public PointKind kind() {
        return kind;
    }

    public Long agencyId() {
        return agencyId;
    }

    public String address() {
        return address;
    }

    /** Null where none is named. */
    public Long districtId() {
        return districtId;
    }

    /** Null where it is not known. */
    public GeoPoint place() {
        return latitude == null ? null : new GeoPoint(latitude, longitude);
    }

    public String phone() {
        return phone;
    }

    public Set<PointAccess> access() {
        return Names.read(PointAccess.class, access);
    }

    public String accessNote() {
        return accessNote;
    }

    public String queueNote() {
        return queueNote;
    }

    public List<OpenTime> times() {
        return List.copyOf(times);
    }

    public List<PointSeat> seats() {
        return List.copyOf(seats);
    }

    public ActivePeriod active() {
        return active;
    }
}
