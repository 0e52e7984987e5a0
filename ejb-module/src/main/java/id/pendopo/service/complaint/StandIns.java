package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.identity.Callers;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is away today and who stands in for them. It lends no permission: everybody sees what the own roles show. */
@ApplicationScoped
public class StandIns {

    /** A substitute's own and borrowed assignments; for the question marks: the substitute twice, then the day twice. */
    static final String HANDS =
            """
            c.assignee_id = any (array(
                select ?::bigint union all
                select a.user_id from complaint_absence a
                where a.substitute_id = ? and a.cancelled_at is null and a.from_day <= ? and a.to_day >= ?))""";

    private static final String AWAY =
            """
            select a.user_id, p.display_name, a.to_day, a.substitute_id, s.display_name
            from complaint_absence a join user_account p on p.id = a.user_id join user_account s on s.id = a.substitute_id
            where a.cancelled_at is null and a.from_day <= ? and a.to_day >= ?\s""";

    @Inject
    private Database database;

    @Inject
    private Calendars calendars;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    LocalDate today() {
        return calendars.current().dayOf(clock.instant());
    }

    /** Whether and until when somebody is away today. */
    Optional<Away> of(Long person) {
        return away(AWAY + "and a.user_id = ?", person).stream().findFirst();
    }

    /** Those of them who are away today, by their numbers. */
    Map<Long, Away> among(Collection<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : byPerson(away(AWAY + "and a.user_id = any (?)", (Object) people.toArray(Long[]::new)));
    }

    /** Those somebody stands in for today, by their numbers. */
    Map<Long, Away> behind(Caller substitute) {
        return substitute.isUser() ? byPerson(away(AWAY + "and a.substitute_id = ?", substitute.id())) : Map.of();
    }

    /** Who stands in for one of them today and may know of the complaint. */
    List<Long> informed(Complaint complaint, Collection<Long> people) {
        return among(people).values().stream()
                .map(Away::substitute)
                .distinct()
                .filter(substitute -> callers.active(substitute)
                        .filter(caller -> ComplaintVisibility.sees(complaint, caller))
                        .isPresent())
                .toList();
    }

    /**
     * New work is for those who are there.
     *
     * @throws InvalidInputException for the field if the person is away today
     */
    void requireThere(String field, Long person) {
        of(person).ifPresent(away -> {
            throw new InvalidInputException(
                    field, "complaint.absence.assignee", away.name(), away.until(), away.substituteName());
        });
    }

    private List<Away> away(String sql, Object last) {
        LocalDate today = today();
        return database.list(
                sql,
                row -> new Away(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        row.getString(5)),
                today,
                today,
                last);
    }

    private static Map<Long, Away> byPerson(List<Away> away) {
        return away.stream().collect(Collectors.toMap(Away::person, Function.identity()));
    }
}
