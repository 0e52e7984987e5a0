package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.forum.MinutesState;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What a signatory does without an account, by a link of their own: reads the minutes as they lie there, remarks on them,
 * signs them. Whatever does not fit answers as what does not exist.
 */
@Stateless
@PermitAll
public class MinutesReview {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private MinutesParts parts;

    @Inject
    private Signatures signatures;

    @Inject
    private Database database;

    @Inject
    private AuditTrail trail;

    @Inject
    private ForumDesk desk;

    @Inject
    private EditionNames names;

    /**
     * The minutes as this signatory sees them.
     *
     * @param forum what the edition is called
     * @param content empty while they are being written
     * @param number empty before the seal
     */
    public record Draft(
            String forum,
            Instant startsAt,
            MinutesState state,
            SignatoryRow signatory,
            Map<String, Object> content,
            String number,
            LocalDate signedOn)
            implements Serializable {}

    /** @throws NotFoundException {@code forum.signatory.unknown} unless uuid and key belong together */
    public Draft read(UUID signatory, String key) {
        ForumMinutes minutes = minutes(signatory, key, LockModeType.NONE);
        Edition edition = em.find(Edition.class, minutes.editionId());
        return new Draft(
                names.title(edition),
                edition.startsAt(),
                minutes.state(),
                row(minutes, signatory),
                minutes.content() == null ? Map.of() : FixedText.read(minutes.content()),
                minutes.number(),
                minutes.signedOn());
    }

    /**
     * Says something about the text; an empty remark takes an earlier one back.
     *
     * @throws id.pendopo.domain.platform.InvalidInputException for {@code remark}
     * @throws RuleViolationException unless the text lies before the signatories
     */
    public void remark(UUID signatory, String key, String remark) {
        ForumMinutes minutes = minutes(signatory, key, LockModeType.PESSIMISTIC_WRITE);
        minutes.requireReview();
        String taken = TextInput.optional("remark", remark, ForumMinutes.REMARK);
        database.update(
                "update forum_signatory set remark = ?, remarked_at = ? where uuid = ?",
                taken,
                taken.isEmpty() ? null : desk.now(),
                signatory);
        trail.record(
                "forum.minutes-remarked",
                "forum-minutes",
                minutes.uuid().toString(),
                Map.of("signatory", signatory.toString()));
    }

    /**
     * Signs the text that was shown.
     *
     * @param shown digest of what was shown; if the text is another by now it is not signed
     * @param drawn as a canvas gives it
     * @throws id.pendopo.domain.platform.InvalidInputException for {@code signature}
     * @throws RuleViolationException {@code forum.minutes.otherText} if the text is another by now, or it is signed
     */
    public void sign(UUID signatory, String key, String shown, String drawn) {
        ForumMinutes minutes = minutes(signatory, key, LockModeType.PESSIMISTIC_WRITE);
        minutes.requireReview();
        if (!minutes.contentSha256().equals(shown)) {
            throw new RuleViolationException("forum.minutes.otherText");
        }
        signatures.take(minutes, signatory, drawn);
        trail.record(
                "forum.minutes-signed",
                "forum-minutes",
                minutes.uuid().toString(),
                Map.of("signatory", signatory.toString(), "sha256", shown));
    }

    /** Digest of the text as it lies there, to be handed back with the signature. */
    public String digest(UUID signatory, String key) {
        return minutes(signatory, key, LockModeType.NONE).contentSha256();
    }

    private SignatoryRow row(ForumMinutes minutes, UUID signatory) {
        return parts.signatories(minutes).stream()
                .filter(one -> one.uuid().equals(signatory))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.signatory.unknown"));
    }

    private ForumMinutes minutes(UUID signatory, String key, LockModeType lock) {
        if (signatory == null || !parts.opens(signatory, key)) {
            throw new NotFoundException("forum.signatory.unknown");
        }
        long id = database.first(
                        "select minutes_id from forum_signatory where uuid = ?", row -> row.getLong(1), signatory)
                .orElseThrow(() -> new NotFoundException("forum.signatory.unknown"));
        return em.find(ForumMinutes.class, id, lock);
    }
}
