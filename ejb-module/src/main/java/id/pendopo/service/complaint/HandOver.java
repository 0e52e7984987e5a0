package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.BulkAction;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.notification.Notice;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import id.pendopo.service.notification.Outbox;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Gives everything somebody is in charge of to a colleague for good, as one job that {@link BulkWorker} carries out complaint
 * by complaint; for the time of a leave {@link Absences} is enough.
 */
@Stateless
public class HandOver {

    /** Complaints of one job; whoever has more asks again when it is done. */
    public static final int MOST = 1_000;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private UserDirectory users;

    @Inject
    private StandIns standIns;

    @Inject
    private BulkJobs jobs;

    @Inject
    private Outbox outbox;

    /**
     * Whose complaints the caller may give away, and to whom.
     *
     * @param givers by name
     * @param from sign-in name of the one chosen; null if none is
     * @param takers who can take them over, by name, with whoever is away today
     * @param count how many there are, among those the caller may see; one more than {@link #MOST} for any number above
     */
    public record Choice(List<Assignee> givers, String from, List<Assignee> takers, int count) {}

    /**
     * What there is to choose from.
     *
     * @param wanted sign-in name of who gives away; null: the caller. Nobody if the caller may not.
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE})
    public Choice choice(String wanted) {
        WorkTeam team = team();
        String name = wanted == null ? currentCaller.get().name() : wanted;
        List<UserRef> givers = team.colleagues(currentCaller.get());
        List<Assignee> named = givers.stream()
                .map(user -> new Assignee(user.name(), user.displayName()))
                .toList();
        return givers.stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .map(user -> new Choice(
                        named,
                        user.name(),
                        Assignee.of(team.substitutes(user.id()), standIns),
                        open(user).size()))
                .orElse(new Choice(named, null, List.of(), 0));
    }

    /**
     * Asks that everything somebody is in charge of go to another, those due first first. The other is told once.
     *
     * @param from sign-in name of who gives it away: the caller, or a colleague of the caller's agency
     * @param to sign-in name of who takes it over: somebody of the same agency who handles complaints and is there
     * @return number of the job
     * @throws InvalidInputException naming the field that is wrong
     * @throws RuleViolationException if there is nothing to give away, or an earlier job of the caller runs
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE})
    public UUID start(String from, String to) {
        WorkTeam team = team();
        UserRef giver = chosen("from", from, team.colleagues(currentCaller.get()));
        UserRef taker = chosen("to", to, team.substitutes(giver.id()));
        standIns.requireThere("to", taker.id());
        List<BulkJobs.Item> items = open(giver);
        if (items.isEmpty()) {
            throw new RuleViolationException("complaint.handOver.nothing", giver.displayName());
        }
        List<BulkJobs.Item> first = items.subList(0, Math.min(MOST, items.size()));
        UUID job = jobs.ask(BulkOrder.handOver(giver.name(), taker.name()), first);
        if (!Long.valueOf(taker.id()).equals(currentCaller.get().id())) {
            outbox.notify(
                    List.of(taker.id()),
                    new Notice(
                            "complaint.handedOver",
                            Map.of("person", giver.displayName(), "complaints", "" + first.size()),
                            "/complaint/queue.xhtml?tab=ALL&assigned=ME"));
        }
        return job;
    }

    private static UserRef chosen(String field, String name, List<UserRef> among) {
        if (name == null || name.isBlank()) {
            throw new InvalidInputException(field, "input.required");
        }
        return among.stream()
                .filter(user -> user.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(field, "complaint.unknownAssignee"));
    }

    private List<BulkJobs.Item> open(UserRef giver) {
        QueueQuery query = new QueueQuery(currentCaller.get())
                .states(Arrays.stream(ComplaintState.values())
                        .filter(BulkAction.HAND_OVER::fits)
                        .collect(Collectors.toSet()))
                .and("c.assignee_id = ?", giver.id());
        return database.list(
                query.page("c.tracking_number, c.version", ComplaintSort.DUE, null, MOST),
                row -> new BulkJobs.Item(row.getString(1), row.getInt(2)),
                query.parameters());
    }

    private WorkTeam team() {
        return new WorkTeam(users.holdings(WorkTeam.WORK));
    }
}
