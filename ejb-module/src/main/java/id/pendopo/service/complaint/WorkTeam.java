package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.Holding;
import id.pendopo.service.identity.UserRef;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who works on complaints where, today: handles them ({@code complaint.handle}) or approves ({@code complaint.approve}). */
final class WorkTeam {

    static final List<String> WORK = List.of(Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE);

    private final List<Holding> holdings;

    WorkTeam(List<Holding> holdings) {
        this.holdings = holdings;
    }

    Optional<UserRef> find(String name) {
        return name == null
                ? Optional.empty()
                : holdings.stream()
                        .map(Holding::user)
                        .filter(user -> user.name().equals(name.strip()))
                        .findFirst();
    }

    /** Whose absences the caller may state: the own, and those of people the caller leads or administers. */
    boolean reaches(Caller caller, long person) {
        return of(person)
                .anyMatch(holding -> (caller.isUser() && caller.id() == person)
                        || caller.has(Permission.COMPLAINT_APPROVE, holding.agency())
                        || caller.has(Permission.IDENTITY_MANAGE, holding.agency()));
    }

    List<UserRef> reached(Caller caller) {
        return sorted(holdings.stream()
                .map(Holding::user)
                .filter(user -> reaches(caller, user.id()))
                .toList());
    }

    /** Whose complaints the caller may give away: those of colleagues in the own agencies, the own among them. */
    List<UserRef> colleagues(Caller caller) {
        return sorted(holdings.stream()
                .filter(holding -> holding.permission().equals(Permission.COMPLAINT_HANDLE))
                .filter(holding -> WORK.stream().anyMatch(work -> caller.has(work, holding.agency())))
                .map(Holding::user)
                .toList());
    }

    /**
     * Who can stand in: somebody of the same agency who handles complaints there, if the person does; for one who only
     * approves, anybody who works there.
     */
    List<UserRef> substitutes(long person) {
        Set<Long> handles = agencies(person, Permission.COMPLAINT_HANDLE);
        Set<Long> approves = agencies(person, Permission.COMPLAINT_APPROVE);
        return sorted(holdings.stream()
                .filter(holding -> holding.user().id() != person)
                .filter(holding -> handles.isEmpty()
                        ? approves.contains(holding.agency())
                        : holding.permission().equals(Permission.COMPLAINT_HANDLE)
                                && handles.contains(holding.agency()))
                .map(Holding::user)
                .toList());
    }

    /** Whether the person approves final answers where the substitute does not: leave lends no permission. */
    boolean lacksApproval(long person, long substitute) {
        Set<Long> own = agencies(substitute, Permission.COMPLAINT_APPROVE);
        return !own.contains(null) && !own.containsAll(agencies(person, Permission.COMPLAINT_APPROVE));
    }

    private Set<Long> agencies(long person, String permission) {
        Set<Long> agencies = new HashSet<>();
        of(person)
                .filter(holding -> holding.permission().equals(permission))
                .forEach(holding -> agencies.add(holding.agency()));
        return agencies;
    }

    private Stream<Holding> of(long person) {
        return holdings.stream().filter(holding -> holding.user().id() == person);
    }

    private static List<UserRef> sorted(List<UserRef> people) {
        return people.stream()
                .distinct()
                .sorted(Comparator.comparing(UserRef::displayName).thenComparing(UserRef::name))
                .toList();
    }
}
