package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.ForumInput;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What people say at a forum (masukan): written down while they speak, answered then or later. SE MenPANRB 56/2017 names
 * proposals, criticism, questions, thanks and complaints.
 */
@Stateless
public class Inputs {

    /** More than are ever said in a day. */
    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private EditionAccess editions;

    @Inject
    private ForumDesk desk;

    @Inject
    private InputRows rows;

    @Inject
    private LiveQuestions questions;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Database database;

    @Inject
    private AuditTrail trail;

    /**
     * What was said at an edition, in the order it was said.
     *
     * @throws NotFoundException if there is no such edition in the caller's scope
     */
    @RolesAllowed(Permission.FORUM_READ)
    public List<InputRow> of(UUID edition, InputFilter filter) {
        StringBuilder where = new StringBuilder("i.edition_id = ?");
        List<Object> values = new ArrayList<>(List.of(editions.readable(edition).getId()));
        if (filter.kind() != null) {
            where.append(" and i.kind = ?");
            values.add(filter.kind().name());
        }
        if (filter.element() != null) {
            where.append(" and i.element = ? and " + InputRows.TOLD);
            values.add(filter.element().name());
        }
        if (filter.waiting()) {
            where.append(" and i.kind <> 'APPRECIATION' and i.answered_at is null and i.complaint_id is null"
                    + " and i.commitment is null and i.standard_id is null");
        }
        if (filter.words() != null) {
            where.append(" and position(lower(?) in lower(i.text || ' ' || i.answer)) > 0 and " + InputRows.TOLD);
            values.add(filter.words());
        }
        return rows.list(where + " order by i.number limit " + MOST, values.toArray());
    }

    /** @throws NotFoundException {@code forum.input.unknown} if there is none in the caller's scope */
    @RolesAllowed(Permission.FORUM_READ)
    public InputRow read(UUID uuid) {
        ForumInput input = desk.input(uuid, Permission.FORUM_READ);
        return rows.list("i.id = ?", input.getId()).get(0);
    }

    /** Whether what was said at an edition can be written down and corrected now; that ends when its minutes are presented. */
    @RolesAllowed(Permission.FORUM_READ)
    public boolean isOpen(UUID edition) {
        return desk.isOpenForInputs(editions.readable(edition));
    }

    /**
     * Writes down what was said.
     *
     * @return its name
     * @throws NotFoundException if there is no such edition where the caller may write
     * @throws InvalidInputException naming the wrong field
     * @throws RuleViolationException before the edition has begun, or once its minutes lie before the signatories
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public UUID note(UUID edition, InputForm form) {
        return note(edition, form, null);
    }

    /**
     * Takes over every question of the audience that was let through, with its answer if one was written down; those taken
     * over before stay as they are.
     *
     * @return how many are new
     * @throws NotFoundException if there is no such edition where the caller may write
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public int takeOverQuestions(UUID edition) {
        Edition found = editions.moderated(edition);
        desk.requireOpenForInputs(found);
        Set<UUID> known = taken(found);
        int many = 0;
        for (QuestionRow question : questions.of(edition)) {
            if (known.add(question.uuid())) {
                UUID input = note(
                        edition,
                        new InputForm(InputKind.QUESTION, question.text(), question.asker(), question.element(), null),
                        question.uuid());
                if (!question.answer().isEmpty()) {
                    ForumInput row = desk.input(input, Permission.FORUM_MODERATE);
                    row.answer(question.answer(), null, desk.who(), desk.now());
                    desk.flush();
                }
                many++;
            }
        }
        return many;
    }

    /** How many questions of the audience could be taken over. */
    @RolesAllowed(Permission.FORUM_READ)
    public int questionsLeft(UUID edition) {
        Set<UUID> known = taken(editions.readable(edition));
        return (int) questions.of(edition).stream()
                .filter(one -> !known.contains(one.uuid()))
                .count();
    }

    private Set<UUID> taken(Edition edition) {
        return new HashSet<>(database.list(
                "select question from forum_input where edition_id = ? and question is not null",
                row -> row.getObject(1, UUID.class),
                edition.getId()));
    }

    private UUID note(UUID uuid, InputForm form, UUID question) {
        Edition edition = editions.moderated(uuid);
        desk.requireOpenForInputs(edition);
        int number = database.first(
                        "select coalesce(max(number), 0) + 1 from forum_input where edition_id = ?",
                        row -> row.getInt(1),
                        edition.getId())
                .orElseThrow();
        if (number > MOST) {
            throw new RuleViolationException("forum.input.tooMany", MOST);
        }
        ForumInput input = new ForumInput(edition.getId(), number, question, desk.who(), desk.now());
        say(input, form);
        em.persist(input);
        desk.flush();
        trail.record("forum.input-noted", "forum-input", input.uuid().toString(), details(input));
        return input.uuid();
    }

    /**
     * Corrects what was written down.
     *
     * @param version as it was read
     * @throws StaleVersionException if somebody else has changed it since
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void correct(UUID uuid, int version, InputForm form) {
        ForumInput input = desk.input(uuid, version, Permission.FORUM_MODERATE);
        desk.requireOpenForInputs(desk.edition(input));
        rows.requireTold(input);
        say(input, form);
        desk.flush();
        trail.record("forum.input-corrected", "forum-input", uuid.toString(), details(input));
    }

    /**
     * Answers it, and names the agency that is responsible; an empty answer takes an earlier one back. That may be done at
     * any time, also after the minutes are signed: what was promised in the hall is often answered later in writing.
     *
     * @param version as it was read
     * @param agency its code; null or empty if not decided
     * @return the version it has now
     * @throws StaleVersionException if somebody else has changed it since
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public int answer(UUID uuid, int version, String answer, String agency) {
        ForumInput input = desk.input(uuid, version, Permission.FORUM_MODERATE);
        rows.requireTold(input);
        Long responsible = agency == null || agency.isBlank()
                ? null
                : agencies.findByCode(agency)
                        .map(AgencyRef::id)
                        .orElseThrow(() -> new InvalidInputException("agency", "input.unknownValue"));
        input.answer(answer, responsible, desk.who(), desk.now());
        desk.flush();
        trail.record(
                "forum.input-answered",
                "forum-input",
                uuid.toString(),
                Map.of("answered", "" + (input.answeredAt() != null), "agency", agency == null ? "" : agency));
        return input.getVersion();
    }

    /**
     * Takes away what was written down by mistake.
     *
     * @throws RuleViolationException {@code forum.input.inUse} once a complaint, a commitment or a change came of it
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public void remove(UUID uuid) {
        ForumInput input = desk.input(uuid, Permission.FORUM_MODERATE);
        desk.requireOpenForInputs(desk.edition(input));
        if (!input.loose()) {
            throw new RuleViolationException("forum.input.inUse");
        }
        Map<String, String> details = details(input);
        em.remove(input);
        desk.flush();
        trail.record("forum.input-removed", "forum-input", uuid.toString(), details);
    }

    private void say(ForumInput input, InputForm form) {
        input.say(form.kind(), form.text(), form.givenBy(), form.element(), service(form), desk.who(), desk.now());
    }

    private Long service(InputForm form) {
        if (form.service() == null || form.service().isBlank()) {
            return null;
        }
        return database.first("select id from service where code = ?", row -> row.getLong(1), form.service())
                .orElseThrow(() -> new InvalidInputException("service", "input.unknownValue"));
    }

    private static Map<String, String> details(ForumInput input) {
        return Map.of(
                "number", Integer.toString(input.number()), "kind", input.kind().name());
    }
}
