package id.pendopo.domain.standard;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** That a standard was made public in a medium. Never changed: what becomes of it is noted beside it. */
@Entity
@Table(name = "standard_publication")
public class StandardPublication implements Serializable {

    private static final long serialVersionUID = 1;

    public static final int ADDRESS_LIMIT = 300;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "standard_id", nullable = false, updatable = false)
    private Long standardId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PublicationMedium medium;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(name = "published_on", nullable = false, updatable = false)
    private LocalDate publishedOn;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private String notedBy;

    protected StandardPublication() {}

    /**
     * @param address a link of a website or of SIPP Nasional, else an account or a place; for SIPP Nasional it may be empty,
     *     as what was sent is shown later
     * @param day when it was made public, or sent; not before the standard was published and not after {@code today}
     * @throws RuleViolationException {@code standard.publication.notPublic} unless the standard is published
     * @throws InvalidInputException naming {@code medium}, {@code address} or {@code day}
     */
    public StandardPublication(
            ServiceStandard standard,
            PublicationMedium medium,
            String address,
            LocalDate day,
            LocalDate today,
            String by,
            Instant at) {
        if (!standard.state().isPublic()) {
            throw new RuleViolationException("standard.publication.notPublic");
        }
        if (medium == null) {
            throw new InvalidInputException("medium", "input.required");
        }
        this.uuid = UUID.randomUUID();
        this.standardId = standard.getId();
        this.medium = medium;
        this.address = medium == PublicationMedium.SIPPN
                ? TextInput.optional("address", address, ADDRESS_LIMIT)
                : TextInput.required("address", address, ADDRESS_LIMIT);
        if (medium.linked()) {
            link(this.address);
        }
        this.publishedOn = since(day, standard.publishedOn(), "standard.publication.beforePublished", today);
        this.notedBy = by;
        this.notedAt = at;
    }

    /**
     * What became of it.
     *
     * @param taken what has become of it before
     * @param day not before it was made public and not after {@code today}
     * @param note for {@link PublicationStep#SHOWN} the link (field {@code address}), else why, which may be empty
     * @throws RuleViolationException if it was withdrawn already, is shown already or is not with SIPP Nasional
     * @throws InvalidInputException naming {@code day}, {@code address} or {@code note}
     */
    public StandardPublicationStep follow(
            PublicationStep step,
            Set<PublicationStep> taken,
            LocalDate day,
            String note,
            LocalDate today,
            String by,
            Instant at) {
        if (taken.contains(PublicationStep.WITHDRAWN)) {
            throw new RuleViolationException("standard.publication.over");
        }
        boolean shown = taken.contains(PublicationStep.SHOWN) || !address.isEmpty();
        if (step == PublicationStep.SHOWN && (medium != PublicationMedium.SIPPN || shown)) {
            throw new RuleViolationException("standard.publication.notToShow");
        }
        String said = step == PublicationStep.SHOWN
                ? link(TextInput.required("address", note, ADDRESS_LIMIT))
                : TextInput.optional("note", note, ADDRESS_LIMIT);
        LocalDate happened = since(day, publishedOn, "standard.publication.beforeNoted", today);
        return new StandardPublicationStep(id, step, happened, said, by, at);
    }

    private static String link(String typed) {
        return TextInput.matching("address", typed, ADDRESS_LIMIT, LINK, "standard.basis.link");
    }

    private static LocalDate since(LocalDate day, LocalDate first, String code, LocalDate today) {
        StandardDecree.past("day", day, today);
        if (first != null && day.isBefore(first)) {
            throw new InvalidInputException("day", code);
        }
        return day;
    }

    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public PublicationMedium medium() {
        return medium;
    }

    public String address() {
        return address;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }
}
