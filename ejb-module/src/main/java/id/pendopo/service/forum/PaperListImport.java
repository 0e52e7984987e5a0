package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.AttendanceStatus;
import id.pendopo.domain.forum.AttendanceWay;
import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.forum.ParticipantOrigin;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes the paper list that was signed at the door: columns {@code name}, {@code element} and, if wanted, {@code
 * institution}, {@code code} and {@code status}. People are found by their code, else by name and institution; whoever is not
 * found was there without having been on the list.
 */
@Stateless
@RolesAllowed({Permission.FORUM_MANAGE, Permission.FORUM_MODERATE})
public class PaperListImport {

    @Inject
    private PeopleAccess access;

    @Inject
    private GuestBooks books;

    @Inject
    private InviteeList list;

    @Inject
    private PersonRows rows;

    @Inject
    private AttendanceBook attendance;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private record Step(long line, PersonRow known, Participant fresh, AttendanceStatus status) {

        Effect effect() {
            return known == null ? Effect.NEW : known.status() == status ? Effect.UNCHANGED : Effect.CHANGED;
        }

        Outcome outcome() {
            return known == null
                    ? new Outcome(line, "", fresh.name(), effect())
                    : new Outcome(line, AttendanceCode.grouped(known.code()), known.attends(), effect());
        }
    }

    private record Plan(List<Step> steps, List<RowError> errors, int before) {

        ImportPreview preview() {
            return new ImportPreview(
                    List.copyOf(errors), steps.stream().map(Step::outcome).toList());
        }
    }

    /**
     * Looks at a file without taking anything.
     *
     * @throws InvalidInputException for {@code file} when it is not such a table at all
     * @throws NotFoundException if there is no such edition in the caller's scope
     */
    public ImportPreview preview(UUID edition, byte[] content) {
        return plan(access.worked(edition), content).preview();
    }

    /**
     * Takes the file: all of it or nothing.
     *
     * @throws InvalidInputException if a row is wrong; the field is {@code line <number>}
     */
    public void load(UUID edition, byte[] content) {
        PeopleEdition of = access.worked(edition);
        of.requireCounting();
        books.locked(of);
        Plan plan = plan(of, content);
        ImportPreview preview = plan.preview();
        preview.requireClean();
        list.put(
                of,
                plan.steps.stream()
                        .filter(step -> step.known == null)
                        .map(Step::fresh)
                        .toList(),
                plan.before);
        for (Step step : plan.steps) {
            long person = step.known == null ? step.fresh.getId() : step.known.id();
            attendance.note(of, person, step.status, AttendanceWay.PAPER);
        }
        audit.record("forum.paper-list-imported", "forum-edition", edition.toString(), preview.counts());
    }

    private Plan plan(PeopleEdition of, byte[] content) {
        List<PersonRow> known = rows.list(of.id(), " and p.state <> 'WITHDRAWN'", " order by p.id");
        Plan plan = new Plan(new ArrayList<>(), new ArrayList<>(), known.size());
        Set<String> seen = new HashSet<>();
        for (Row row : CsvTable.read(content, List.of("name", "element"))) {
            try {
                Step step = step(of, row, known);
                if (!seen.add(step.known == null ? InviteeList.key(step.fresh) : step.known.code())) {
                    throw new InvalidInputException("name", "forum.people.twiceInList");
                }
                plan.steps.add(step);
            } catch (InvalidInputException e) {
                plan.errors.addAll(row.errors(e, Map.of()));
            }
        }
        return plan;
    }

    private Step step(PeopleEdition of, Row row, List<PersonRow> known) {
        AttendanceStatus status = status(row.get("status"));
        PersonRow found = row.get("code").isEmpty() ? named(row, known) : coded(row.get("code"), known);
        if (found != null) {
            return new Step(row.line(), found, null, status);
        }
        Participant fresh = Participant.come(
                of.id(), ParticipantOrigin.PAPER, clock.instant().truncatedTo(ChronoUnit.MICROS));
        fresh.describe(row.get("name"), row.get("institution"), InviteeImport.element(row.get("element")), "", "");
        return new Step(row.line(), null, fresh, status);
    }

    private static PersonRow coded(String cell, List<PersonRow> known) {
        return AttendanceCode.read(cell, AttendanceCode.LENGTH)
                .flatMap(code ->
                        known.stream().filter(one -> one.code().equals(code)).findFirst())
                .orElseThrow(() -> new InvalidInputException("code", "forum.door.unknown"));
    }

    /** @throws InvalidInputException for {@code name} if several people could be meant */
    private static PersonRow named(Row row, List<PersonRow> known) {
        List<PersonRow> alike = known.stream()
                .filter(one -> row.get("name").equalsIgnoreCase(one.attends())
                        || row.get("name").equalsIgnoreCase(one.name()))
                .filter(one -> row.get("institution").isEmpty()
                        || row.get("institution").equalsIgnoreCase(one.institution()))
                .toList();
        if (alike.size() > 1) {
            throw new InvalidInputException("name", "forum.people.severalAlike");
        }
        return alike.isEmpty() ? null : alike.get(0);
    }

    private static AttendanceStatus status(String cell) {
        if (cell.isEmpty()) {
            return AttendanceStatus.PRESENT;
        }
        return Texts.constant(AttendanceStatus.class, cell)
                .orElseThrow(() -> new InvalidInputException("status", "forum.people.statusUnknown"));
    }
}
