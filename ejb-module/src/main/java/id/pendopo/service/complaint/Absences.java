package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Absence;
import id.pendopo.domain.complaint.AbsencePlan;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.notification.Notice;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import id.pendopo.service.notification.Outbox;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is away and who stands in: stated by the person, the head of the agency or an administrator. Whoever stands in does
 * what the own roles allow; leave lends no permission.
 */
@Stateless
public class Absences {

    /** Two plans that go together with everything else, but not with each other, are looked at one after the other. */
    private static final long LOCK = 7_026_010;

    private static final int REMEMBERED_DAYS = 60;
    private static final int SHOWN = 500;
    private static final String PLACE = "/complaint/absences/index.xhtml";

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private UserDirectory users;

    @Inject
    private StandIns standIns;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private record Found(UUID uuid, int version, AbsencePlan plan, String[] names, String note) {}

    /** Absences that the caller may know of, those to come first: the own, those one stands in for, those one may state. */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE, Permission.IDENTITY_MANAGE})
    public List<AbsenceRow> list() {
        Caller caller = currentCaller.get();
        LocalDate today = standIns.today();
        WorkTeam team = team();
        return database
                .list(
                        """
                        select a.uuid, a.version, a.user_id, a.substitute_id, a.from_day, a.to_day, a.note,
                            p.name, p.display_name, s.name, s.display_name
                        from complaint_absence a join user_account p on p.id = a.user_id
                            join user_account s on s.id = a.substitute_id
                        where a.cancelled_at is null and a.to_day >= ? order by a.from_day desc, a.id desc""",
                        row -> new Found(
                                row.getObject(1, UUID.class),
                                row.getInt(2),
                                new AbsencePlan(
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getObject(5, LocalDate.class),
                                        row.getObject(6, LocalDate.class)),
                                new String[] {row.getString(8), row.getString(9), row.getString(10), row.getString(11)},
                                row.getString(7)),
                        today.minusDays(REMEMBERED_DAYS))
                .stream()
                .filter(one -> concerns(one.plan(), caller)
                        || team.reaches(caller, one.plan().person()))
                .limit(SHOWN)
                .map(one -> row(one, today, team, caller))
                .toList();
    }

    private static boolean concerns(AbsencePlan plan, Caller caller) {
        return caller.isUser()
                && (caller.id().equals(plan.person()) || caller.id().equals(plan.substitute()));
    }

    private static AbsenceRow row(Found one, LocalDate today, WorkTeam team, Caller caller) {
        AbsencePlan plan = one.plan();
        AbsenceRow.State state = plan.covers(today)
                ? AbsenceRow.State.RUNNING
                : plan.from().isAfter(today) ? AbsenceRow.State.COMING : AbsenceRow.State.OVER;
        return new AbsenceRow(
                one.uuid(),
                one.version(),
                one.names()[0],
                one.names()[1],
                one.names()[2],
                one.names()[3],
                plan.from(),
                plan.to(),
                one.note(),
                state,
                state != AbsenceRow.State.OVER && team.reaches(caller, plan.person()),
                team.lacksApproval(plan.person(), plan.substitute()));
    }

    /**
     * Whose absences the caller may state and who could stand in.
     *
     * @param people by name
     * @param person sign-in name of the one chosen; null if none is
     * @param substitutes of that one, by name
     */
    public record Choice(List<Assignee> people, String person, List<Assignee> substitutes) {}

    /**
     * What there is to choose from.
     *
     * @param wanted sign-in name of who is away; null: the caller, or whoever is the only one. Somebody whose absences the
     *     caller may not state is nobody.
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE, Permission.IDENTITY_MANAGE})
    public Choice choice(String wanted) {
        WorkTeam team = team();
        List<UserRef> people = team.reached(currentCaller.get());
        String name = wanted != null
                ? wanted
                : people.size() == 1
                        ? people.get(0).name()
                        : currentCaller.get().name();
        return people.stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .map(user -> new Choice(named(people), user.name(), named(team.substitutes(user.id()))))
                .orElse(new Choice(named(people), null, List.of()));
    }

    private static List<Assignee> named(List<UserRef> people) {
        return people.stream()
                .map(user -> new Assignee(user.name(), user.displayName()))
                .toList();
    }

    /**
     * States that somebody will be away. Who stands in is told, and so is the person if somebody else states it.
     *
     * @param person sign-in name of who is away
     * @param from first day away, not before today
     * @param to last day away, at most {@link AbsencePlan#LONGEST} days
     * @param substitute sign-in name of who stands in: of the same agency, with a role that may do the work, and there
     * @param note for the person, the substitute and those who may state it; may be empty
     * @throws InvalidInputException naming the field that is wrong
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE, Permission.IDENTITY_MANAGE})
    public UUID state(String person, LocalDate from, LocalDate to, String substitute, String note) {
        WorkTeam team = team();
        UserRef away = team.find(person)
                .filter(user -> team.reaches(currentCaller.get(), user.id()))
                .orElseThrow(() -> new InvalidInputException("person", "complaint.absence.person"));
        AbsencePlan plan = plan(team, away, from, to, substitute, null);
        Absence absence = new Absence(plan, TextInput.optional("note", note, Absence.NOTE));
        em.persist(absence);
        em.flush();
        record("stated", away.name(), plan);
        tell(plan.substitute(), "complaint.absence.standIn", away.displayName());
        tell(plan.person(), "complaint.absence.stated", currentCaller.get().displayName());
        return absence.uuid();
    }

    /**
     * Another period, substitute or note. What has begun keeps its first day.
     *
     * @throws NotFoundException if there is none that the caller may change
     * @throws StaleVersionException if somebody changed it meanwhile
     * @throws InvalidInputException naming the field that is wrong
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE, Permission.IDENTITY_MANAGE})
    public void change(UUID uuid, int version, LocalDate from, LocalDate to, String substitute, String note) {
        WorkTeam team = team();
        Absence absence = open(team, uuid, version);
        AbsencePlan before = absence.plan();
        UserRef away = users.find(before.person());
        AbsencePlan plan = plan(team, away, from, to, substitute, absence);
        absence.change(plan, TextInput.optional("note", note, Absence.NOTE));
        em.flush();
        record("changed", away.name(), plan);
        tell(plan.substitute(), "complaint.absence.standIn", away.displayName());
        if (!plan.substitute().equals(before.substitute())) {
            tell(before.substitute(), "complaint.absence.over", away.displayName());
        }
    }

    /**
     * The person is back, or does not go: nobody stands in from today on. The substitute is told.
     *
     * @throws NotFoundException if there is none that the caller may change
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE, Permission.IDENTITY_MANAGE})
    public void end(UUID uuid, int version) {
        Absence absence = open(team(), uuid, version);
        absence.end(standIns.today(), clock.instant());
        em.flush();
        UserRef away = users.find(absence.plan().person());
        record("ended", away.name(), absence.plan());
        tell(absence.plan().substitute(), "complaint.absence.over", away.displayName());
    }

    private WorkTeam team() {
        return new WorkTeam(users.holdings(WorkTeam.WORK));
    }

    private Absence open(WorkTeam team, UUID uuid, int version) {
        Absence absence = em
                .createQuery("select a from Absence a where a.uuid = :uuid", Absence.class)
                .setParameter("uuid", uuid)
                .getResultList()
                .stream()
                .filter(one -> one.isOpen(standIns.today()))
                .filter(one -> team.reaches(currentCaller.get(), one.plan().person()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("complaint.absence.notFound"));
        absence.requireVersion(version, "complaint.absence.stale");
        return absence;
    }

    private AbsencePlan plan(
            WorkTeam team, UserRef away, LocalDate from, LocalDate to, String substitute, Absence before) {
        if (substitute == null || substitute.isBlank()) {
            throw new InvalidInputException("substitute", "input.required");
        }
        Long standIn = team.substitutes(away.id()).stream()
                .filter(user -> user.name().equals(substitute.strip()))
                .map(UserRef::id)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("substitute", "complaint.absence.substitute"));
        AbsencePlan plan = new AbsencePlan(away.id(), standIn, from, to);
        plan.requirePeriod(
                standIns.today(), before == null ? null : before.plan().from());
        em.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")").getSingleResult();
        plan.requireRoom(
                em
                        .createQuery(
                                "select a from Absence a where a.cancelledAt is null and a.toDay >= :from and a.fromDay <= :to",
                                Absence.class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList()
                        .stream()
                        .filter(other -> before == null || !other.uuid().equals(before.uuid()))
                        .map(Absence::plan)
                        .toList(),
                person -> users.find(person).displayName());
        return plan;
    }

    /** Never the note: people write there what is nobody else's business. */
    private void record(String what, String person, AbsencePlan plan) {
        audit.record(
                "absence." + what,
                "user",
                person,
                Map.of(
                        "from", plan.from().toString(),
                        "to", plan.to().toString(),
                        "substitute", users.find(plan.substitute()).name()));
    }

    private void tell(Long person, String kind, String name) {
        if (!person.equals(currentCaller.get().id())) {
            outbox.notify(List.of(person), new Notice(kind, Map.of("person", name), PLACE));
        }
    }
}
