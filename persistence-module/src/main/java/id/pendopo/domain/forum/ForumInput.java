package id.pendopo.domain.forum;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.standard.StandardComponent;
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
import java.util.UUID;

/**
 * What somebody said at an edition of a forum, and what became of it: an answer, a complaint, a commitment, a request to
 * change the standard of a service. Who said it may stay unnamed.
 */
@Entity
@Table(name = "forum_input")
public class ForumInput extends BaseEntity {

    public static final int TEXT = 2_000;
    public static final int GIVEN_BY = 120;
    public static final int ANSWER = 4_000;

    @Id
    @SequenceGenerator(name = "forum_input_seq", sequenceName = "forum_input_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_input_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "edition_id", nullable = false, updatable = false)
    private Long editionId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InputKind kind;

    @Column(nullable = false)
    private String text;

    @Column(name = "given_by", nullable = false)
    private String givenBy;

    @Enumerated(EnumType.STRING)
    private StakeholderElement element;

    @Column(name = "service_id")
    private Long serviceId;

    @Column(name = "agency_id")
    private Long agencyId;

    @Column(nullable = false)
    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by", nullable = false)
    private String answeredBy;

    @Column(updatable = false)
    private UUID question;

    @Column(name = "complaint_id")
    private Long complaintId;

    private UUID commitment;

    @Column(name = "standard_id")
    private Long standardId;

    @Enumerated(EnumType.STRING)
    private StandardComponent component;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private String notedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected ForumInput() {}

    /**
     * @param number 1 for the first of the edition, then counted on
     * @param question the live question it is taken over from; null if none
     */
    public ForumInput(long editionId, int number, UUID question, String by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.editionId = editionId;
        this.number = number;
        this.question = question;
        this.answer = "";
        this.answeredBy = "";
        this.notedBy = by;
        this.notedAt = at;
        this.changedBy = by;
        this.changedAt = at;
    }

    /**
     * Says what was said.
     *
     * @param who empty or null for somebody unnamed
     * @param group null if it is not known
     * @param service null if it concerns none in particular
     * @throws InvalidInputException naming the wrong field
     */
    public void say(
            InputKind what, String words, String who, StakeholderElement group, Long service, String by, Instant at) {
        if (what == null) {
            throw new InvalidInputException("kind", "input.required");
        }
        kind = what;
        text = TextInput.required("text", words, TEXT);
        givenBy = TextInput.optional("givenBy", who, GIVEN_BY);
        element = group;
        serviceId = service;
        changed(by, at);
    }

    /**
     * Answers it, or names who will; an empty answer takes an earlier one back.
     *
     * @param agency the one that is responsible; null if not decided
     * @throws InvalidInputException naming the wrong field
     */
    public void answer(String words, Long agency, String by, Instant at) {
        String taken = TextInput.optional("answer", words, ANSWER);
        agencyId = agency;
        if (!taken.equals(answer)) {
            answer = taken;
            answeredAt = taken.isEmpty() ? null : at;
            answeredBy = taken.isEmpty() ? "" : by;
        }
        changed(by, at);
    }

    /** @throws RuleViolationException {@code forum.input.alreadyComplaint} if it became one before */
    public void becameComplaint(Long complaint, String by, Instant at) {
        if (complaintId != null) {
            throw new RuleViolationException("forum.input.alreadyComplaint");
        }
        complaintId = complaint;
        changed(by, at);
    }

    /** @throws RuleViolationException {@code forum.input.alreadyCommitment} if it became one before */
    public void becameCommitment(UUID made, String by, Instant at) {
        if (commitment != null) {
            throw new RuleViolationException("forum.input.alreadyCommitment");
        }
        commitment = made;
        changed(by, at);
    }

    /** @throws RuleViolationException {@code forum.input.alreadyChange} if it became one before */
    public void becameChange(Long standard, StandardComponent of, String by, Instant at) {
        if (standardId != null) {
            throw new RuleViolationException("forum.input.alreadyChange");
        }
        standardId = standard;
        component = of;
        changed(by, at);
    }

    /** Whether something was done with it: answered, or made into something that is followed up. */
    public boolean handled() {
        return !kind.answerable()
                || answeredAt != null
                || complaintId != null
                || commitment != null
                || standardId != null;
    }

    /** Whether it can still be taken away: nothing came of it yet. */
    public boolean loose() {
        return complaintId == null && commitment == null && standardId == null;
    }

    /** Whether it became a complaint. */
    public boolean complained() {
        return complaintId != null;
    }

    private void changed(String by, Instant at) {
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

    public Long editionId() {
        return editionId;
    }

    public int number() {
        return number;
    }

    public InputKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public String givenBy() {
        return givenBy;
    }

    public Long serviceId() {
        return serviceId;
    }

    public Long agencyId() {
        return agencyId;
    }

    public UUID commitment() {
        return commitment;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
