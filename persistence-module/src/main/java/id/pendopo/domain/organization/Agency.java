package id.pendopo.domain.organization;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
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
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A perangkat daerah: the body that is responsible for complaints, standards and services. It is never deleted: when a
 * reorganisation ends it, its period is closed and what it did stays under its name.
 */
@Entity
public class Agency extends BaseEntity {

    public static final int CODE_LIMIT = 30;
    public static final int SHORT_NAME_LIMIT = 60;
    public static final int NAME_LIMIT = 200;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]*");

    @Id
    @SequenceGenerator(name = "agency_seq", sequenceName = "agency_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgencyKind kind;

    @Column(name = "parent_id")
    private Long parentId;

    @Embedded
    private ActivePeriod active;

    @Embedded
    private Letterhead letterhead = Letterhead.EMPTY;

    protected Agency() {}

    public Agency(String code, String shortName, String name, AgencyKind kind, LocalDate activeFrom) {
        this.uuid = UUID.randomUUID();
        this.code = code(code);
        describe(shortName, name, kind);
        this.active = new ActivePeriod(activeFrom, null);
    }

    /** The code as it is kept: capitals, digits, dots and hyphens. */
    public static String code(String typed) {
        String code = TextInput.required("code", typed, CODE_LIMIT).toUpperCase(Locale.ROOT);
        return TextInput.matching("code", code, CODE_LIMIT, CODE, "organization.code.malformed");
    }

    public void describe(String newShortName, String newName, AgencyKind newKind) {
        this.shortName = TextInput.required("shortName", newShortName, SHORT_NAME_LIMIT);
        this.name = TextInput.required("name", newName, NAME_LIMIT);
        if (newKind == null) {
            throw new InvalidInputException("kind", "input.required");
        }
        this.kind = newKind;
    }

    /** Puts the agency below another; the caller has checked that the parent is not below this one. */
    public void placeBelow(Long parent) {
        if (parent != null && parent.equals(id)) {
            throw new InvalidInputException("parent", "organization.parent.circular");
        }
        this.parentId = parent;
    }

    public void printLettersWith(Letterhead newLetterhead) {
        this.letterhead = newLetterhead;
    }

    /** @throws RuleViolationException if it is closed already */
    public void close(LocalDate lastDay) {
        if (active.to() != null) {
            throw new RuleViolationException("organization.agency.closedAlready", shortName);
        }
        if (lastDay == null) {
            throw new InvalidInputException("activeTo", "input.required");
        }
        this.active = new ActivePeriod(active.from(), lastDay);
    }

    /** Takes back a closing, or one made by mistake. */
    public void reopen() {
        this.active = new ActivePeriod(active.from(), null);
    }

    /** Corrects the first day, for example after an import that did not know it. */
    public void startedOn(LocalDate firstDay) {
        this.active = new ActivePeriod(firstDay, active.to());
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID getUuid() {
        return uuid;
    }

    public String getCode() {
        return code;
    }

    public String getShortName() {
        return shortName;
    }

    public String getName() {
        return name;
    }

    public AgencyKind getKind() {
        return kind;
    }

    public Long getParentId() {
        return parentId;
    }

    public ActivePeriod getActive() {
        return active;
    }

    public Letterhead getLetterhead() {
        return letterhead;
    }
}
