package id.pendopo.service.forum;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionFacts;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.forum.ForumMinutes.Signing;
import id.pendopo.domain.forum.SignatorySide;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.LetterNumbers;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings minutes to their seal: laid before the signatories as one fixed text, signed on a screen or on paper, sealed with
 * number, digest and PDF. PermenPANRB 16/2017: a public consultation commits itself by minutes that the head of the provider
 * and the community sign. Each method throws {@link NotFoundException} if there is no such edition where the caller may
 * manage.
 */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class MinutesSigning {

    private static final long MAX_COPY = 10L * 1024 * 1024;

    @Inject
    private EditionAccess editions;

    @Inject
    private EditionSteps steps;

    @Inject
    private ForumDesk desk;

    @Inject
    private MinutesContents contents;

    @Inject
    private MinutesParts parts;

    @Inject
    private Signatures signatures;

    @Inject
    private MinutesSeal seals;

    @Inject
    private MinutesPrinter printer;

    @Inject
    private Attendance attendance;

    @Inject
    private ForumPromises promises;

    @Inject
    private LetterNumbers numbers;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private DocumentStore documents;

    @Inject
    private Database database;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** Classification code under which minutes are numbered. */
    @Inject
    @ConfigProperty(name = "pendopo.forum.minutes-series", defaultValue = "BA-FKP")
    private String series;

    /**
     * Lays the text before the signatories; from now on it is fixed.
     *
     * @param version of the minutes as they were read
     * @throws RuleViolationException while the edition is not over, or a side has no signatory
     * @throws StaleVersionException if somebody else has changed them since
     */
    public void present(UUID uuid, int version) {
        Edition edition = editions.changeable(uuid);
        if (!EditionMove.SIGN.startsAt(edition.state())) {
            throw new RuleViolationException("forum.minutes.notOver");
        }
        ForumMinutes minutes = read(edition, version);
        minutes.requireDraft();
        Signing signing = signing(edition, minutes);
        String text = FixedText.write(contents.of(edition, minutes));
        minutes.present(text, FixedText.digest(text), signing.provider(), signing.community(), desk.who(), desk.now());
        desk.flush();
        trail.record(
                "forum.minutes-presented", "forum-minutes", uuid.toString(), Map.of("sha256", minutes.contentSha256()));
    }

    /** Takes the text back to change it; whatever was signed of it is void. */
    public void takeBack(UUID uuid, int version) {
        Edition edition = editions.changeable(uuid);
        ForumMinutes minutes = read(edition, version);
        minutes.requireReview();
        UUID copy = minutes.signedCopy();
        signatures.clear(minutes, null);
        minutes.takeBack(desk.who(), desk.now());
        desk.flush();
        if (copy != null) {
            documents.release(copy);
        }
        trail.record("forum.minutes-taken-back", "forum-minutes", uuid.toString(), Map.of());
    }

    /**
     * Takes a signature drawn on the officer's device.
     *
     * @param drawn as a canvas gives it: {@code data:image/png;base64,…}
     * @throws InvalidInputException for {@code signature}
     * @throws RuleViolationException unless the text lies before the signatories, or this one has signed it
     */
    public void sign(UUID uuid, UUID signatory, String drawn) {
        ForumMinutes minutes = desk.minutesToWrite(editions.changeable(uuid));
        signatures.take(minutes, signatory, drawn);
        trail.record(
                "forum.minutes-signed",
                "forum-minutes",
                uuid.toString(),
                Map.of("signatory", signatory.toString(), "sha256", minutes.contentSha256()));
    }

    /** Takes a signature back that went wrong. */
    public void clearSignature(UUID uuid, UUID signatory) {
        ForumMinutes minutes = desk.minutesToWrite(editions.changeable(uuid));
        minutes.requireReview();
        signatures.clear(minutes, signatory);
        trail.record(
                "forum.signature-cleared", "forum-minutes", uuid.toString(), Map.of("signatory", signatory.toString()));
    }

    /** Which files a copy signed on paper may be. */
    public FileRules copyRules() {
        return new FileRules(Set.of(FileRules.PDF, FileRules.JPEG, FileRules.PNG), MAX_COPY, 1);
    }

    /**
     * Keeps the copy that was printed and signed on paper, in place of signatures on a screen.
     *
     * @param file an upload of the caller's own
     */
    public void signedOnPaper(UUID uuid, UUID file) {
        ForumMinutes minutes = desk.minutesToWrite(editions.changeable(uuid));
        if (file == null) {
            throw new InvalidInputException("file", "input.required");
        }
        minutes.requireReview();
        UUID before = minutes.signedCopy();
        documents.claim(List.of(file));
        minutes.signedOnPaper(file, desk.who(), desk.now());
        desk.flush();
        if (before != null) {
            documents.release(before);
        }
        trail.record("forum.minutes-copy-added", "forum-minutes", uuid.toString(), Map.of());
    }

    /**
     * Seals them: number, digest, PDF; the edition is signed. Nothing of them changes any more.
     *
     * @param version of the minutes as they were read
     * @param signedOn day they were signed, not before the forum and not in the future
     * @return the number
     * @throws InvalidInputException for {@code signedOn}
     * @throws RuleViolationException without attendance, without a signatory of each side, while somebody has not signed; {@code
     *     forum.minutes.telling} if something in the text became a confidential complaint meanwhile
     * @throws StaleVersionException if somebody else has changed them since
     */
    public String seal(UUID uuid, int version, LocalDate signedOn) {
        Edition edition = editions.changeable(uuid);
        ForumMinutes minutes = read(edition, version);
        Signing signing = signing(edition, minutes);
        minutes.requireSignable(signing);
        requireNothingTold(minutes);
        if (signedOn == null) {
            throw new InvalidInputException("signedOn", "input.required");
        }
        LocalDate held = edition.startsAt().atZone(today.zone()).toLocalDate();
        if (signedOn.isBefore(held) || signedOn.isAfter(today.get())) {
            throw new InvalidInputException("signedOn", "forum.minutes.day");
        }
        String number = numbers.next(series, agencies.byId(edition.agencyId()).code(), signedOn);
        String seal = seals.over(minutes, number, signedOn);
        UUID pdf = printer.issue(minutes, number, signedOn, seal);
        minutes.seal(signing, number, signedOn, seal, pdf, desk.who(), desk.now());
        desk.flush();
        trail.record("forum.minutes-sealed", "forum-minutes", uuid.toString(), Map.of("number", number, "seal", seal));
        steps.take(edition, EditionMove.SIGN, new EditionFacts(signing.present(), true, 0), null);
        return number;
    }

    private void requireNothingTold(ForumMinutes minutes) {
        database.first(
                        "select 1 from forum_minutes m where m.id = ? and " + MinutesContents.TELLING,
                        row -> row.getInt(1),
                        minutes.getId())
                .ifPresent(found -> {
                    throw new RuleViolationException("forum.minutes.telling");
                });
    }

    /**
     * Makes an agreement a commitment that is followed up, also after the seal, until the edition is closed.
     *
     * @throws InvalidInputException naming each wrong field
     * @throws RuleViolationException {@code forum.agreement.alreadyCommitment} if it is one already; {@code
     *     forum.promise.closed} once the edition is closed
     */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public UUID promise(UUID uuid, UUID agreement, ForumPromise promise) {
        Edition edition = editions.changeable(uuid);
        boolean promised = database.first(
                        """
                        select a.commitment is not null from forum_agreement a join forum_minutes m on m.id = a.minutes_id
                        where m.edition_id = ? and a.uuid = ?""",
                        row -> row.getBoolean(1),
                        edition.getId(),
                        agreement)
                .orElseThrow(() -> new NotFoundException("forum.minutes.partUnknown"));
        if (promised) {
            throw new RuleViolationException("forum.agreement.alreadyCommitment");
        }
        UUID commitment = promises.make(edition, promise, false);
        database.update("update forum_agreement set commitment = ? where uuid = ?", commitment, agreement);
        trail.record(
                "forum.agreement-promised",
                "forum-minutes",
                uuid.toString(),
                Map.of("commitment", commitment.toString()));
        return commitment;
    }

    private ForumMinutes read(Edition edition, int version) {
        ForumMinutes minutes = desk.minutesToWrite(edition);
        minutes.requireVersion(version, "forum.minutes.changedMeanwhile");
        return minutes;
    }

    private Signing signing(Edition edition, ForumMinutes minutes) {
        List<SignatoryRow> all = parts.signatories(minutes);
        return new Signing(
                attendance.presentCount(edition.getId()),
                (int) all.stream()
                        .filter(one -> one.side() == SignatorySide.PROVIDER)
                        .count(),
                (int) all.stream()
                        .filter(one -> one.side() == SignatorySide.COMMUNITY)
                        .count(),
                (int) all.stream().filter(one -> !one.signedThis()).count());
    }
}
