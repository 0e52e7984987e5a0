package id.pendopo.service.forum;

import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.organization.ImportPreview;
import id.pendopo.service.organization.ImportPreview.Effect;
import id.pendopo.service.organization.ImportPreview.Outcome;
import id.pendopo.service.platform.CsvTable;
import id.pendopo.service.platform.CsvTable.Row;
import id.pendopo.service.platform.CsvTable.RowError;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes invitees from a file: columns {@code name}, {@code element} and, if wanted, {@code institution}, {@code email} and
 * {@code postal}. Somebody of the same name and institution is changed; nobody is taken off the list by their absence.
 */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class InviteeImport {

    static final List<String> REQUIRED = List.of("name", "element");

    @Inject
    private PeopleAccess access;

    @Inject
    private GuestBooks books;

    @Inject
    private InviteeList list;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private record Step(long line, InviteeForm form, Participant known, Participant wished, Effect effect) {}

    private record Plan(Map<String, Step> steps, List<RowError> errors, int before) {

        ImportPreview preview() {
            return new ImportPreview(
                    List.copyOf(errors),
                    steps.values().stream()
                            .map(step -> new Outcome(
                                    step.line,
                                    step.wished.element().name(),
                                    step.wished.institution().isEmpty()
                                            ? step.wished.name()
                                            : step.wished.name() + ", " + step.wished.institution(),
                                    step.effect))
                            .toList());
        }
    }

    /**
     * Looks at a file without taking anything.
     *
     * @throws InvalidInputException for {@code file} when it is not such a table at all
     * @throws NotFoundException if there is no such edition in the caller's scope
     */
    public ImportPreview preview(UUID edition, byte[] content) {
        return plan(access.kept(edition), content).preview();
    }

    /**
     * Takes the file: all of it or nothing.
     *
     * @throws InvalidInputException if a row is wrong; the field is {@code line <number>}
     */
    public void load(UUID edition, byte[] content) {
        PeopleEdition of = access.kept(edition);
        of.requirePlanning();
        books.locked(of);
        Plan plan = plan(of, content);
        ImportPreview preview = plan.preview();
        preview.requireClean();
        List<Participant> added = new ArrayList<>();
        for (Step step : plan.steps.values()) {
            if (step.effect == Effect.NEW) {
                added.add(step.wished);
            } else if (step.effect == Effect.CHANGED) {
                InviteeList.describe(step.known, step.form);
            }
        }
        list.put(of, added, plan.before);
        audit.record("forum.invitees-imported", "forum-edition", edition.toString(), preview.counts());
    }

    private Plan plan(PeopleEdition of, byte[] content) {
        Map<String, Participant> known = new HashMap<>();
        list.invitees(of).forEach(person -> known.put(InviteeList.key(person), person));
        Plan plan = new Plan(new LinkedHashMap<>(), new ArrayList<>(), known.size());
        for (Row row : CsvTable.read(content, REQUIRED)) {
            try {
                Step step = step(of, row, known);
                Step earlier = plan.steps.putIfAbsent(InviteeList.key(step.wished), step);
                if (earlier != null) {
                    plan.errors.add(new RowError(row.line(), "name", "forum.people.twiceInFile", earlier.line));
                }
            } catch (InvalidInputException e) {
                plan.errors.addAll(row.errors(e, Map.of()));
            }
        }
        return plan;
    }

    private Step step(PeopleEdition of, Row row, Map<String, Participant> known) {
        Participant wished = Participant.invitee(of.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        StakeholderElement element = element(row.get("element"));
        InviteeForm form =
                new InviteeForm(row.get("name"), row.get("institution"), element, row.get("email"), row.get("postal"));
        InviteeList.describe(wished, form);
        Participant now = known.get(InviteeList.key(wished));
        if (now == null) {
            return new Step(row.line(), form, null, wished, Effect.NEW);
        }
        InviteeForm kept = new InviteeForm(
                form.name(),
                form.institution(),
                element,
                row.cells().containsKey("email") ? form.email() : now.email(),
                row.cells().containsKey("postal") ? form.postal() : now.postal());
        boolean same = now.element() == element
                && now.email().equals(kept.email())
                && now.postal().equals(kept.postal());
        return new Step(row.line(), kept, now, wished, same ? Effect.UNCHANGED : Effect.CHANGED);
    }

    /** By the name of the constant, or as it is called in either language. */
    static StakeholderElement element(String cell) {
        if (cell.isBlank()) {
            throw new InvalidInputException("element", "input.required");
        }
        return Texts.constant(StakeholderElement.class, cell)
                .orElseThrow(() -> new InvalidInputException("element", "forum.people.elementUnknown"));
    }
}
