package id.pendopo.service.complaint;

import id.pendopo.service.identity.UserRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Somebody who can be put in charge of a complaint.
 *
 * @param name sign-in name
 * @param displayName what people are shown
 * @param awayUntil last day away, if that one is away today and so gets nothing new; else null
 * @param substituteName who stands in meanwhile, else null
 */
public record Assignee(String name, String displayName, LocalDate awayUntil, String substituteName)
        implements Serializable {

    Assignee(String name, String displayName) {
        this(name, displayName, null, null);
    }

    public boolean away() {
        return awayUntil != null;
    }

    static List<Assignee> of(List<UserRef> people, StandIns standIns) {
        Map<Long, Away> away = standIns.among(people.stream().map(UserRef::id).toList());
        return people.stream()
                .map(user -> away.containsKey(user.id())
                        ? new Assignee(
                                user.name(),
                                user.displayName(),
                                away.get(user.id()).until(),
                                away.get(user.id()).substituteName())
                        : new Assignee(user.name(), user.displayName()))
                .toList();
    }
}
