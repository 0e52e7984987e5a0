package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.ForumInput;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.StandardComment;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.complaint.ComplaintIntake;
import id.pendopo.service.complaint.FiledComplaint;
import id.pendopo.service.complaint.NewComplaint;
import id.pendopo.service.complaint.NewReporter;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import id.pendopo.service.standard.StandardWriting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Makes what was said at a forum into something that is followed up: a complaint, a commitment, a request to change the
 * standard of a service. Both ends know of each other.
 */
@Stateless
public class InputOutcomes {

    @Inject
    private ForumDesk desk;

    @Inject
    private EditionNames names;

    @Inject
    private ComplaintIntake intake;

    @Inject
    private ForumPromises promises;

    @Inject
    private ForumSecrets secrets;

    @Inject
    private InputRows rows;

    @Inject
    private StandardWriting standards;

    @Inject
    private Database database;

    @Inject
    private Today today;

    @Inject
    private AuditTrail trail;

    /**
     * Files it as a complaint, as it was said and with where it was said.
     *
     * @param version as it was read
     * @return tracking number and PIN, to be handed to whoever said it
     * @throws NotFoundException {@code forum.input.unknown} if there is none where the caller may write
     * @throws InvalidInputException naming each wrong field
     * @throws RuleViolationException {@code forum.input.alreadyComplaint} if it became one before
     * @throws StaleVersionException if somebody else has changed it since
     */
    @RolesAllowed(Permission.COMPLAINT_RECORD)
    public FiledComplaint complain(UUID uuid, int version, ComplaintFromInput form) {
        ForumInput input = desk.input(uuid, version, Permission.FORUM_MODERATE);
        if (input.complained()) {
            throw new RuleViolationException("forum.input.alreadyComplaint");
        }
        Edition edition = desk.edition(input);
        boolean unnamed = form.name() == null || form.name().isBlank();
        FiledComplaint filed = intake.record(
                NewComplaint.builder()
                        .type(form.type())
                        .channel(form.channel())
                        .reporter(new NewReporter(form.name(), form.phone(), form.email(), null, null, null))
                        .anonymous(unnamed)
                        .confidential(form.confidential())
                        .title(form.title())
                        .story(input.text() + "\n\n"
                                + Texts.of(Texts.INDONESIAN).get("forum.input.said", names.title(edition)))
                        .happened(day(edition), null, null)
                        .category(form.category())
                        .sourceReference(names.reference(edition) + "/" + input.number())
                        .build(),
                "forum-input/" + uuid);
        long complaint = database.first(
                        "select id from complaint where tracking_number = ?",
                        row -> row.getLong(1),
                        filed.trackingNumber())
                .orElseThrow();
        input.becameComplaint(complaint, desk.who(), desk.now());
        desk.flush();
        secrets.keep(filed.trackingNumber());
        trail.record(
                "forum.input-complained", "forum-input", uuid.toString(), Map.of("complaint", filed.trackingNumber()));
        return filed;
    }

    private LocalDate day(Edition edition) {
        return edition.startsAt() == null
                ? null
                : edition.startsAt().atZone(today.zone()).toLocalDate();
    }

    /**
     * Promises to do something about it.
     *
     * @param version as it was read
     * @return the commitment
     * @throws InvalidInputException naming each wrong field
     * @throws RuleViolationException {@code forum.input.alreadyCommitment} if something was promised before; {@code
     *     forum.promise.closed} once the edition is closed
     */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public UUID promise(UUID uuid, int version, ForumPromise promise) {
        ForumInput input = desk.input(uuid, version, Permission.FORUM_MODERATE);
        rows.requireTold(input);
        if (input.commitment() != null) {
            throw new RuleViolationException("forum.input.alreadyCommitment");
        }
        UUID commitment = promises.make(desk.edition(input), promise, hidden(input));
        input.becameCommitment(commitment, desk.who(), desk.now());
        desk.flush();
        trail.record(
                "forum.input-promised", "forum-input", uuid.toString(), Map.of("commitment", commitment.toString()));
        return commitment;
    }

    /** Whether it became a complaint that not everybody may know of. */
    private boolean hidden(ForumInput input) {
        return database.first(
                        """
                        select c.confidential or c.supervision from forum_input i join complaint c on c.id = i.complaint_id
                        where i.id = ?""",
                        row -> row.getBoolean(1),
                        input.getId())
                .orElse(false);
    }

    /**
     * Asks the writers of a standard to change it: what was said stands among the comments of the component.
     *
     * @param version as it was read
     * @param standard a version of the standard of any service the caller may read
     * @throws NotFoundException {@code standard.unknown} if there is none in the caller's scope
     * @throws RuleViolationException {@code forum.input.alreadyChange} if it was asked before; {@code forum.input.withheld} if
     *     it became a complaint that not everybody may know of, since everybody who reads the standard reads the comment
     */
    @RolesAllowed(Permission.STANDARD_READ)
    public void askForChange(UUID uuid, int version, UUID standard, StandardComponent component) {
        ForumInput input = desk.input(uuid, version, Permission.FORUM_MODERATE);
        if (component == null) {
            throw new InvalidInputException("component", "input.required");
        }
        if (hidden(input)) {
            throw new RuleViolationException("forum.input.withheld");
        }
        String said = Texts.of(Texts.INDONESIAN)
                .get("forum.input.change", names.title(desk.edition(input)), input.number(), input.text());
        standards.comment(standard, component, said.substring(0, Math.min(said.length(), StandardComment.TEXT_LIMIT)));
        long id = database.first("select id from service_standard where uuid = ?", row -> row.getLong(1), standard)
                .orElseThrow(() -> new NotFoundException("standard.unknown"));
        input.becameChange(id, component, desk.who(), desk.now());
        desk.flush();
        trail.record(
                "forum.input-change-asked",
                "forum-input",
                uuid.toString(),
                Map.of("standard", standard.toString(), "component", component.name()));
    }
}
