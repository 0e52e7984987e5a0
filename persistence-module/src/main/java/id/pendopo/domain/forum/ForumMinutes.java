package id.pendopo.domain.forum;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
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

/**
 * Minutes (berita acara) of one edition: written, laid before the signatories as one fixed text, signed by both sides
 * (PermenPANRB 16/2017), sealed. A text that is taken back to be changed loses its signatures; what is sealed never changes.
 */
@Entity
@Table(name = "forum_minutes")
public class ForumMinutes extends BaseEntity {

    public static final int NOTES = 20_000;
    public static final int AGREEMENT = 1_000;
    public static final int AGREEMENTS = 50;
    public static final int NAME = 120;
    public static final int POSITION = 160;
    public static final int SIGNATORIES = 20;
    public static final int REMARK = 2_000;
    public static final int ANNEX_TITLE = 200;
    public static final int ANNEXES = 20;

    @Id
    @SequenceGenerator(name = "forum_minutes_seq", sequenceName = "forum_minutes_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_minutes_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "edition_id", nullable = false, updatable = false)
    private Long editionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MinutesState state;

    @Column(nullable = false)
    private String notes;

    private String content;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "presented_at")
    private Instant presentedAt;

    @Column(name = "presented_by", nullable = false)
    private String presentedBy;

    @Column(name = "signed_copy")
    private UUID signedCopy;

    @Column(nullable = false)
    private String number;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "sealed_by", nullable = false)
    private String sealedBy;

    private String seal;

    private UUID pdf;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected ForumMinutes() {}

    public ForumMinutes(long editionId, String by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.editionId = editionId;
        this.state = MinutesState.DRAFT;
        this.notes = "";
        this.presentedBy = "";
        this.number = "";
        this.sealedBy = "";
        this.changedBy = by;
        this.changedAt = at;
    }

    /**
     * What signing needs to know of what lies around the minutes.
     *
     * @param present people who came, on either side
     * @param provider signatories of the provider
     * @param community signatories of the community
     * @param unsigned signatories who have not signed this text
     */
    public record Signing(int present, int provider, int community, int unsigned) {}

    /** @throws RuleViolationException {@code forum.minutes.notDraft} unless they are being written */
    public void requireDraft() {
        require(MinutesState.DRAFT, "forum.minutes.notDraft");
    }

    /** @throws RuleViolationException {@code forum.minutes.notInReview} unless they lie before the signatories */
    public void requireReview() {
        require(MinutesState.REVIEW, "forum.minutes.notInReview");
    }

    private void require(MinutesState wanted, String otherwise) {
        if (state == MinutesState.SEALED) {
            throw new RuleViolationException("forum.minutes.sealed");
        }
        if (state != wanted) {
            throw new RuleViolationException(otherwise);
        }
    }

    /** Writes down how the forum went (notulensi). */
    public void note(String words, String by, Instant at) {
        requireDraft();
        notes = TextInput.optional("notes", words, NOTES);
        changed(by, at);
    }

    /** A part of them was changed: an agreement, a signatory, an annex. */
    public void touched(String by, Instant at) {
        requireDraft();
        changed(by, at);
    }

    /**
     * Lays one fixed text before the signatories.
     *
     * @param text in its one fixed writing
     * @param sha256 digest of it, 64 hexadecimal digits
     * @throws RuleViolationException {@code forum.minutes.nobodySigns.<side>} without a signatory of each side
     */
    public void present(String text, String sha256, int provider, int community, String by, Instant at) {
        requireDraft();
        requireSides(provider, community);
        content = text;
        contentSha256 = sha256;
        presentedAt = at;
        presentedBy = by;
        state = MinutesState.REVIEW;
        changed(by, at);
    }

    /** Takes the text back to change it; whatever was signed was another text. */
    public void takeBack(String by, Instant at) {
        requireReview();
        content = null;
        contentSha256 = null;
        presentedAt = null;
        presentedBy = "";
        signedCopy = null;
        state = MinutesState.DRAFT;
        changed(by, at);
    }

    /** Keeps the copy that was signed on paper; null takes it back. */
    public void signedOnPaper(UUID copy, String by, Instant at) {
        requireReview();
        signedCopy = copy;
        changed(by, at);
    }

    /**
     * Whether they can be sealed.
     *
     * @throws RuleViolationException {@code forum.minutes.nobodyCame} without attendance, {@code forum.minutes.nobodySigns.<side>},
     *     {@code forum.minutes.unsigned} while somebody has not signed and there is no signed copy
     */
    public void requireSignable(Signing signing) {
        requireReview();
        if (signing.present() <= 0) {
            throw new RuleViolationException("forum.minutes.nobodyCame");
        }
        requireSides(signing.provider(), signing.community());
        if (signing.unsigned() > 0 && signedCopy == null) {
            throw new RuleViolationException("forum.minutes.unsigned", signing.unsigned());
        }
    }

    private static void requireSides(int provider, int community) {
        if (provider == 0) {
            throw new RuleViolationException("forum.minutes.nobodySigns.PROVIDER");
        }
        if (community == 0) {
            throw new RuleViolationException("forum.minutes.nobodySigns.COMMUNITY");
        }
    }

    /**
     * Seals them for good.
     *
     * @param asNumber the number of the document
     * @param digest over text, number, day and signatures
     * @param document the PDF everybody may have
     */
    public void seal(
            Signing signing, String asNumber, LocalDate on, String digest, UUID document, String by, Instant at) {
        requireSignable(signing);
        number = asNumber;
        signedOn = on;
        seal = digest;
        pdf = document;
        sealedAt = at;
        sealedBy = by;
        state = MinutesState.SEALED;
        changed(by, at);
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

    public MinutesState state() {
        return state;
    }

    public String notes() {
        return notes;
    }

    /** What is signed; null in a draft. */
    public String content() {
        return content;
    }

    public String contentSha256() {
        return contentSha256;
    }

    public Instant presentedAt() {
        return presentedAt;
    }

    public UUID signedCopy() {
        return signedCopy;
    }

    public String number() {
        return number;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public Instant sealedAt() {
        return sealedAt;
    }

    public String sealedBy() {
        return sealedBy;
    }

    public String seal() {
        return seal;
    }

    public UUID pdf() {
        return pdf;
    }
}
