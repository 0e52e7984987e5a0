package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.AttendanceStatus;
import id.pendopo.domain.forum.AttendanceWay;
import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.forum.ParticipantOrigin;
import id.pendopo.domain.forum.PeopleLimits;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Officers at the door let people in by their code, by the QR code on their phone, or by name. */
@Stateless
@RolesAllowed({Permission.FORUM_MANAGE, Permission.FORUM_MODERATE})
public class DoorDesk {

    private static final String EDITION = "forum-edition";
    private static final int LATEST = 8;
    private static final int FOUND = 12;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private PeopleAccess access;

    @Inject
    private GuestBooks books;

    @Inject
    private PersonRows rows;

    @Inject
    private AttendanceBook attendance;

    @Inject
    private Attendance figures;

    @Inject
    private InviteeList list;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Somebody who was let in.
     *
     * @param again whether that was known already
     */
    public record Arrival(PersonRow person, boolean again) {}

    /** The door of an edition: how many are in, and who came last. */
    public record Board(PeopleEdition edition, Attendance.Summary summary, List<PersonRow> latest) {}

    /** @throws NotFoundException if there is no such edition in the caller's scope */
    public Board board(UUID edition) {
        PeopleEdition of = access.worked(edition);
        return new Board(
                of,
                figures.summary(of.id()),
                rows.list(of.id(), " and a.status = 'PRESENT'", " order by a.at desc, p.id desc limit " + LATEST));
    }

    /**
     * Who has this code, without noting anything.
     *
     * @throws InvalidInputException for {@code code} if nobody of this edition has it
     */
    public PersonRow look(UUID edition, String typed) {
        return byCode(access.worked(edition), typed);
    }

    /**
     * Who is on the list under such a name, or comes for somebody who is; for those who have no code at hand.
     *
     * @param words part of a name or an institution
     * @return at most twelve, by name
     * @throws InvalidInputException for {@code words} if there are none
     */
    public List<PersonRow> find(UUID edition, String words) {
        PeopleEdition of = access.worked(edition);
        return rows.list(
                of.id(),
                " and p.state <> 'WITHDRAWN' and position(lower(?) in"
                        + " lower(p.name || ' ' || coalesce(p.delegate, '') || ' ' || p.institution)) > 0",
                " order by p.name, p.id limit " + FOUND,
                TextInput.required("words", words, PeopleLimits.NAME));
    }

    private PersonRow byCode(PeopleEdition of, String typed) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidInputException("code", "input.required");
        }
        return AttendanceCode.read(typed, AttendanceCode.LENGTH).stream()
                .flatMap(code -> rows.list(of.id(), " and p.code = ?", "", code).stream())
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("code", "forum.door.unknown"));
    }

    /**
     * Lets somebody in by the code that was typed or scanned; the same person again changes nothing.
     *
     * @param way {@code CODE} or {@code QR}
     * @throws InvalidInputException for {@code code} if nobody of this edition has it
     * @throws RuleViolationException {@code forum.people.notCounting} before the edition is announced and after its minutes
     *     were signed
     */
    public Arrival checkIn(UUID edition, String typed, AttendanceWay way) {
        PeopleEdition of = access.worked(edition);
        of.requireCounting();
        PersonRow found = byCode(of, typed);
        boolean fresh = attendance.note(of, found.id(), AttendanceStatus.PRESENT, way);
        return new Arrival(byCode(of, found.code()), !fresh);
    }

    /**
     * Notes of somebody by name whether the person is there, through the link, excused, or absent.
     *
     * @param online whether somebody present takes part through the link
     */
    public void mark(UUID edition, UUID person, AttendanceStatus status, boolean online) {
        PeopleEdition of = access.worked(edition);
        of.requireCounting();
        if (status == null) {
            throw new InvalidInputException("status", "input.required");
        }
        Participant found = access.person(of, person);
        attendance.note(of, found.getId(), status, online ? AttendanceWay.ONLINE : AttendanceWay.MANUAL);
        audit.record(
                "forum.attendance-noted",
                EDITION,
                edition.toString(),
                Map.of("person", person.toString(), "status", status.name()));
    }

    /** Takes back what was noted of somebody by mistake. */
    public void unmark(UUID edition, UUID person) {
        PeopleEdition of = access.worked(edition);
        of.requireCounting();
        attendance.forget(access.person(of, person).getId());
        audit.record("forum.attendance-removed", EDITION, edition.toString(), Map.of("person", person.toString()));
    }

    /**
     * Lets somebody in who was not on the list; places do not matter to whoever already stands there.
     *
     * @throws InvalidInputException naming the wrong field
     */
    public Arrival walkIn(UUID edition, WalkIn who) {
        PeopleEdition of = access.worked(edition);
        of.requireCounting();
        books.locked(of);
        Participant person = Participant.come(
                of.id(), ParticipantOrigin.WALK_IN, clock.instant().truncatedTo(ChronoUnit.MICROS));
        person.describe(who.name(), who.institution(), who.element(), "", "");
        person.optional(who.sex(), who.disability());
        list.put(of, List.of(person), figures.presentCount(of.id()));
        attendance.note(
                of,
                person.getId(),
                AttendanceStatus.PRESENT,
                who.online() ? AttendanceWay.ONLINE : AttendanceWay.MANUAL);
        audit.record(
                "forum.walk-in",
                EDITION,
                edition.toString(),
                Map.of("person", person.uuid().toString()));
        return new Arrival(byCode(of, person.code()), false);
    }

    /**
     * Everybody who was expected and of whom nothing is known was not there.
     *
     * @return of how many that was noted
     */
    public int restAbsent(UUID edition) {
        PeopleEdition of = access.worked(edition);
        of.requireCounting();
        if (of.startsAt().isAfter(clock.instant())) {
            throw new RuleViolationException("forum.people.notBegun");
        }
        int many = attendance.restAbsent(of);
        audit.record("forum.rest-absent", EDITION, edition.toString(), Map.of("many", Integer.toString(many)));
        return many;
    }
}
