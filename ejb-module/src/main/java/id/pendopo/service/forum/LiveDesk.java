package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.QrCode;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.PublicAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The moderator's side of an edition that takes questions: what came in, the switch, the stage. */
@Stateless
public class LiveDesk {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private EditionAccess editions;

    @Inject
    private LiveRows rows;

    @Inject
    private Database database;

    @Inject
    private PublicAddress address;

    @Inject
    private AuditTrail audit;

    /** Where questions are taken, and all of them in the order they came. */
    public record Desk(Floor floor, List<QuestionRow> questions) {}

    /**
     * What is shown to a hall so that it can ask.
     *
     * @param address of the audience's page, with the code
     * @param home the same page without it, to be typed in
     * @param qr of the address, as an address for a picture
     */
    public record Invitation(Floor floor, String address, String home, String qr) {}

    /** @throws NotFoundException {@code forum.edition.unknown} if there is none the caller may lead */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public Floor floor(UUID edition) {
        return rows.floor(editions.moderated(edition).getId());
    }

    /** @throws NotFoundException {@code forum.edition.unknown} if there is none the caller may lead */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public Desk of(UUID edition) {
        long id = editions.moderated(edition).getId();
        return new Desk(rows.floor(id), rows.questions(id));
    }

    /**
     * One question of an edition.
     *
     * @throws NotFoundException {@code forum.edition.unknown}; {@code forum.question.unknown} if it is not of this edition
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public QuestionRow question(UUID edition, UUID question) {
        editions.moderated(edition);
        return rows.question(question)
                .filter(found -> found.edition().equals(edition))
                .orElseThrow(() -> new NotFoundException("forum.question.unknown"));
    }

    /**
     * What to show a hall, with a QR code.
     *
     * @throws NotFoundException {@code forum.edition.unknown}; {@code forum.floor.unprepared} if it has no code yet
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public Invitation invitation(UUID edition) {
        Floor floor = floor(edition);
        if (floor.code() == null) {
            throw new NotFoundException("forum.floor.unprepared");
        }
        String home = address.of("/public/audience.xhtml");
        String page = home + "?code=" + floor.code();
        return new Invitation(floor, page, home, QrCode.dataAddress(page));
    }

    /**
     * Gives an edition its code, so that poster and stage screen can be prepared; one that has it keeps it.
     *
     * @throws RuleViolationException {@code forum.floor.notAnnounced} in a draft and after a cancellation
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void prepare(UUID uuid) {
        Edition edition = editions.moderated(uuid);
        if (!edition.state().announced()) {
            throw new RuleViolationException("forum.floor.notAnnounced");
        }
        if (coded(edition.getId())) {
            audit.record("forum.floor-prepared", "forum-edition", uuid.toString(), Map.of());
        }
    }

    /**
     * Takes questions and votes from now on.
     *
     * @throws RuleViolationException {@code forum.floor.notRunning}
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void open(UUID uuid) {
        Edition edition = editions.moderated(uuid);
        if (edition.state() != EditionState.RUNNING) {
            throw new RuleViolationException("forum.floor.notRunning");
        }
        coded(edition.getId());
        turn(edition, true, "forum.floor-opened");
    }

    /** Takes no questions and votes until it is opened again. */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void close(UUID uuid) {
        turn(editions.moderated(uuid), false, "forum.floor-closed");
    }

    /** Nothing is on stage any more; what was there waits on. */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void clearStage(UUID uuid) {
        Edition edition = editions.moderated(uuid);
        int cleared = database.update(
                """
                update forum_floor set on_stage_id = null, on_stage_since = null
                where edition_id = ? and on_stage_id is not null""",
                edition.getId());
        if (cleared == 1) {
            audit.record("forum.stage-cleared", "forum-edition", uuid.toString(), Map.of());
        }
    }

    private void turn(Edition edition, boolean taking, String action) {
        int turned = database.update(
                "update forum_floor set taking = ? where edition_id = ? and taking <> ?",
                taking,
                edition.getId(),
                taking);
        if (turned == 1) {
            audit.record(action, "forum-edition", edition.uuid().toString(), Map.of());
        }
    }

    /** @return whether it was given one just now */
    private boolean coded(long edition) {
        int made;
        do {
            made = database.update(
                    """
                    insert into forum_floor (id, edition_id, code) values (nextval('forum_floor_seq'), ?, ?)
                    on conflict do nothing""",
                    edition,
                    AttendanceCode.code(RANDOM));
            // Nothing was made: it had one, or another edition has that code.
        } while (made == 0 && rows.floor(edition).code() == null);
        return made == 1;
    }
}
