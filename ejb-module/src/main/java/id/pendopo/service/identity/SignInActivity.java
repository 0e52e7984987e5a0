package id.pendopo.service.identity;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** How many of those who may do something have signed in lately; numbers only, nobody is named. */
@Stateless
public class SignInActivity {

    @Inject
    private Today today;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * People with a permission.
     *
     * @param agency internal number of the agency it is for; null: held in the whole government
     * @param active how many of them signed in within the days asked for
     */
    public record Active(Long agency, String permission, long people, long active) implements Serializable {}

    /**
     * People who hold one of the permissions today and whose account is open, by agency and permission. Who holds one for
     * several agencies counts in each.
     *
     * @param days how far back a sign-in still counts, in days of 24 hours
     */
    @RolesAllowed(Permission.COMPLAINT_FIGURES)
    public List<Active> holding(Collection<String> permissions, int days) {
        LocalDate today = this.today.get();
        Instant since = clock.instant().minus(Duration.ofDays(days));
        return database.list(
                """
                select a.agency_id, p.permission, count(distinct u.id) as people,
                    count(distinct u.id) filter (where u.last_sign_in_at >= ?) as active
                from role_assignment a join role_permission p on p.role_id = a.role_id
                    join user_account u on u.id = a.user_id
                where p.permission = any(?) and u.status = 'ACTIVE' and a.valid_from <= ?
                    and (a.valid_to is null or a.valid_to >= ?)
                group by a.agency_id, p.permission""",
                row -> new Active(
                        row.getObject("agency_id", Long.class),
                        row.getString("permission"),
                        row.getLong("people"),
                        row.getLong("active")),
                since,
                permissions.toArray(String[]::new),
                today,
                today);
    }
}
