package id.pendopo.service.forum;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.forum.SignatorySide;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes minutes (berita acara) while they are a draft: how it went, what was agreed, who signs, what goes with them. Each
 * method throws {@link NotFoundException} if there is no such edition where the caller may manage, and {@link
 * RuleViolationException} once the text lies before the signatories or is sealed.
 */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class MinutesWriting {

    @Inject
    private EditionAccess editions;

    @Inject
    private ForumDesk desk;

    @Inject
    private DocumentStore documents;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Database database;

    @Inject
    private AuditTrail trail;

    /**
     * How the forum went (notulensi).
     *
     * @param version of the minutes as they were read; 0 for those nobody began
     * @throws StaleVersionException if somebody else has changed them since
     */
    public void note(UUID edition, int version, String notes) {
        ForumMinutes minutes = begun(edition);
        if (version != 0) {
            minutes.requireVersion(version, "forum.minutes.changedMeanwhile");
        }
        minutes.note(notes, desk.who(), desk.now());
        desk.flush();
        trail.record("forum.minutes-noted", "forum-minutes", edition.toString(), Map.of());
    }

    /**
     * Adds what was agreed, or changes it.
     *
     * @param agreement null for a new one
     * @param agency code of the agency that is to do it; null or empty if not decided
     * @param dueOn null without a day
     * @throws InvalidInputException naming the wrong field
     */
    public void agree(UUID edition, UUID agreement, String text, String agency, LocalDate dueOn) {
        ForumMinutes minutes = open(edition);
        String taken = TextInput.required("text", text, ForumMinutes.AGREEMENT);
        Long responsible = agency == null || agency.isBlank()
                ? null
                : agencies.findByCode(agency)
                        .map(AgencyRef::id)
                        .orElseThrow(() -> new InvalidInputException("agency", "input.unknownValue"));
        if (agreement == null) {
            requireRoom("forum_agreement", minutes, ForumMinutes.AGREEMENTS);
            database.update(
                    """
                    insert into forum_agreement (uuid, minutes_id, text, agency_id, due_on)
                    values (?, ?, ?, ?::bigint, ?::date)""",
                    UUID.randomUUID(),
                    minutes.getId(),
                    taken,
                    responsible,
                    dueOn);
        } else {
            require(database.update(
                    """
                    update forum_agreement set text = ?, agency_id = ?::bigint, due_on = ?::date
                    where uuid = ? and minutes_id = ?""",
                    taken,
                    responsible,
                    dueOn,
                    agreement,
                    minutes.getId()));
        }
        trail.record("forum.minutes-agreed", "forum-minutes", edition.toString(), Map.of());
    }

    /** @throws RuleViolationException {@code forum.agreement.inUse} if it became a commitment */
    public void dropAgreement(UUID edition, UUID agreement) {
        ForumMinutes minutes = open(edition);
        int dropped = database.update(
                "delete from forum_agreement where uuid = ? and minutes_id = ? and commitment is null",
                agreement,
                minutes.getId());
        if (dropped == 0) {
            throw new RuleViolationException("forum.agreement.inUse");
        }
        trail.record("forum.minutes-agreement-dropped", "forum-minutes", edition.toString(), Map.of());
    }

    /**
     * Names somebody who signs.
     *
     * @param position office, or for whom the person speaks
     * @throws InvalidInputException naming the wrong field
     */
    public UUID nameSignatory(UUID edition, SignatorySide side, String name, String position) {
        ForumMinutes minutes = open(edition);
        if (side == null) {
            throw new InvalidInputException("side", "input.required");
        }
        requireRoom("forum_signatory", minutes, ForumMinutes.SIGNATORIES);
        UUID uuid = UUID.randomUUID();
        database.update(
                "insert into forum_signatory (uuid, minutes_id, side, name, position) values (?, ?, ?, ?, ?)",
                uuid,
                minutes.getId(),
                side.name(),
                TextInput.required("name", name, ForumMinutes.NAME),
                TextInput.optional("position", position, ForumMinutes.POSITION));
        trail.record("forum.signatory-named", "forum-minutes", edition.toString(), Map.of("side", side.name()));
        return uuid;
    }

    /** Takes somebody off the list of those who sign. */
    public void dropSignatory(UUID edition, UUID signatory) {
        ForumMinutes minutes = open(edition);
        require(database.update(
                "delete from forum_signatory where uuid = ? and minutes_id = ?", signatory, minutes.getId()));
        trail.record("forum.signatory-dropped", "forum-minutes", edition.toString(), Map.of());
    }

    /**
     * Adds something that goes with them.
     *
     * @param file an upload of the caller's own
     * @throws InvalidInputException naming the wrong field
     */
    public void annex(UUID edition, String title, UUID file) {
        ForumMinutes minutes = open(edition);
        requireRoom("forum_annex", minutes, ForumMinutes.ANNEXES);
        String taken = TextInput.required("title", title, ForumMinutes.ANNEX_TITLE);
        if (file == null) {
            throw new InvalidInputException("file", "input.required");
        }
        documents.claim(List.of(file));
        database.update(
                "insert into forum_annex (uuid, minutes_id, file, title, added_at, added_by) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                minutes.getId(),
                file,
                taken,
                desk.now(),
                desk.who());
        trail.record("forum.annex-added", "forum-minutes", edition.toString(), Map.of("title", taken));
    }

    /** Which files may go with them. */
    public FileRules annexRules() {
        return FileRules.EVIDENCE;
    }

    /** Takes an annex away. */
    public void dropAnnex(UUID edition, UUID annex) {
        ForumMinutes minutes = open(edition);
        UUID file = database.first(
                        "delete from forum_annex where uuid = ? and minutes_id = ? returning file",
                        row -> row.getObject(1, UUID.class),
                        annex,
                        minutes.getId())
                .orElseThrow(() -> new NotFoundException("document.notFound"));
        documents.release(file);
        trail.record("forum.annex-dropped", "forum-minutes", edition.toString(), Map.of());
    }

    private ForumMinutes begun(UUID uuid) {
        Edition edition = editions.changeable(uuid);
        return desk.minutesToWrite(edition);
    }

    /** Locked, and a draft. */
    private ForumMinutes open(UUID uuid) {
        ForumMinutes minutes = begun(uuid);
        minutes.touched(desk.who(), desk.now());
        desk.flush();
        return minutes;
    }

    private void requireRoom(String table, ForumMinutes minutes, int most) {
        int many = database.first(
                        "select count(*) from " + table + " where minutes_id = ?",
                        row -> row.getInt(1),
                        minutes.getId())
                .orElse(0);
        if (many >= most) {
            throw new RuleViolationException("forum.minutes.tooMany", most);
        }
    }

    private static void require(int changed) {
        if (changed == 0) {
            throw new NotFoundException("forum.minutes.partUnknown");
        }
    }
}
