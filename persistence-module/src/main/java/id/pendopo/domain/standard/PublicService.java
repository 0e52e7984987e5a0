package id.pendopo.domain.standard;

import id.pendopo.domain.organization.ActivePeriod;
import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A service that an agency renders (UU 25/2009 Pasal 1): what standards, complaints, deadline rules and surveys refer to. It
 * is never deleted: when it ends, its period is closed and what was recorded stays under its name.
 */
@Entity
@Table(name = "service")
public class PublicService extends BaseEntity {

    public static final int CODE_LIMIT = 40;
    public static final int NAME_LIMIT = 200;
    public static final int DESCRIPTION_LIMIT = 1_000;
    public static final int OWNER_LIMIT = 200;
    public static final int KEYWORDS_LIMIT = 400;

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    @Id
    @SequenceGenerator(name = "service_seq", sequenceName = "service_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    private String description = "";

    @Enumerated(EnumType.STRING)
    private ServiceKind kind;

    @Enumerated(EnumType.STRING)
    private ServiceMode mode;

    @Column(name = "agency_id", nullable = false)
    private Long agencyId;

    @Column(name = "unit_id")
    private Long unitId;

    private String owner = "";

    private String audiences;

    @Column(name = "life_events")
    private String lifeEvents = "";

    private String keywords = "";

    @Embedded
    private ActivePeriod active;

    protected PublicService() {}

    public PublicService(String code) {
        this.uuid = UUID.randomUUID();
        this.code = code(code);
    }

    /** The code as it is kept: small letters, digits and hyphens. */
    public static String code(String typed) {
        String code = TextInput.required("code", typed, CODE_LIMIT).toLowerCase(Locale.ROOT);
        return TextInput.matching("code", code, CODE_LIMIT, CODE, "standard.service.codeMalformed");
    }

    /** Words people may look for, separated by commas: tidied, each once. */
    public static String keywords(String typed) {
        return Arrays.stream(TextInput.optional("keywords", typed, KEYWORDS_LIMIT)
                        .replaceAll("\\s+", " ")
                        .split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What it is. */
    public void describe(String newName, String newDescription, ServiceKind newKind, ServiceMode newMode) {
        name = TextInput.required("name", newName, NAME_LIMIT);
        description = TextInput.optional("description", newDescription, DESCRIPTION_LIMIT);
        kind = chosen("kind", newKind);
        mode = chosen("mode", newMode);
    }

    /**
     * Who renders it.
     *
     * @param unit a unit of the agency, or null; the caller has checked that it is one
     * @param newOwner position that answers for it, in words; may be empty
     */
    public void renderedBy(long agency, Long unit, String newOwner) {
        agencyId = agency;
        unitId = unit;
        owner = TextInput.optional("owner", newOwner, OWNER_LIMIT);
    }

    /** Whom it is for, and by what people find it. */
    public void foundBy(Set<Audience> newAudiences, Set<LifeEvent> newLifeEvents, String newKeywords) {
        if (newAudiences == null || newAudiences.isEmpty()) {
            throw new InvalidInputException("audiences", "input.required");
        }
        audiences = Names.of(newAudiences);
        lifeEvents = newLifeEvents == null ? "" : Names.of(newLifeEvents);
        keywords = keywords(newKeywords);
    }

    public void lasts(ActivePeriod period) {
        active = Objects.requireNonNull(period);
    }

    public boolean activeOn(LocalDate day) {
        return active.includes(day);
    }

    private static <T> T chosen(String field, T value) {
        if (value == null) {
            throw new InvalidInputException(field, "input.required");
        }
        return value;
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

    public String description() {
        return description;
    }

    public ServiceKind kind() {
        return kind;
    }

    public ServiceMode mode() {
        return mode;
    }

    public Long agencyId() {
        return agencyId;
    }

    /** Null where no unit is named. */
    public Long unitId() {
        return unitId;
    }

    public String owner() {
        return owner;
    }

    public Set<Audience> audiences() {
        return Names.read(Audience.class, audiences);
    }

    public Set<LifeEvent> lifeEvents() {
        return Names.read(LifeEvent.class, lifeEvents);
    }

    public String keywords() {
        return keywords;
    }

    public ActivePeriod active() {
        return active;
    }
}
