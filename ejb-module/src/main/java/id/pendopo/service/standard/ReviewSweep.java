package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.notification.Notice;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import id.pendopo.service.notification.Outbox;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the owning agency and the organisation bureau that a standard should be looked at again: once when a review is due,
 * once when it is overdue. Standards of an agency that come up together are one message. What was missed while the system was
 * off is told at the next look; what is overdue by then is not told to be due as well.
 */
@Stateless
public class ReviewSweep {

    /** Standards in one transaction. */
    static final int PIECE = 200;

    private static final int NAMED = 3;

    private static final String CLAIM =
            """
            with public as (
                select v.id, v.uuid, v.state, s.name, s.agency_id,
                    case when v.in_force_from is null then v.reviewed_on else greatest(v.in_force_from, v.reviewed_on) end as since
                from service_standard v join service s on s.id = v.service_id
                where v.state in ('PUBLISHED', 'IN_FORCE', 'UNDER_REVIEW')),
            due as (
                select p.*, case when p.since <= ?::date then 'OVERDUE' else 'DUE' end as kind
                from public p where p.since <= ?::date),
            claimed as (
                insert into standard_reminder (standard_id, since, kind, told_at)
                select d.id, d.since, d.kind, ?::timestamptz from due d
                where (d.kind = 'OVERDUE' or d.state <> 'UNDER_REVIEW')
                    and not exists (select 1 from standard_reminder r
                        where r.standard_id = d.id and r.since = d.since and r.kind = d.kind)
                order by d.agency_id, d.since, d.id limit ?
                on conflict do nothing
                returning standard_id, since, kind)
            select c.kind, d.uuid, d.name, d.agency_id, a.code, a.name as agency, c.since
            from claimed c join due d on d.id = c.standard_id join agency a on a.id = d.agency_id
            order by d.agency_id, c.kind, c.since, d.id""";

    @Inject
    private Database database;

    @Inject
    private UserDirectory users;

    @Inject
    private Outbox outbox;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "pendopo.standard.review-months", defaultValue = "12")
    private int reviewMonths;

    @Inject
    @ConfigProperty(name = "pendopo.standard.overdue-months", defaultValue = "36")
    private int overdueMonths;

    private record Claimed(
            boolean overdue, UUID uuid, String service, long agency, String code, String agencyName, LocalDate since) {}

    /**
     * Claims the next standards and tells of them; claim and messages are one transaction.
     *
     * @return how many were claimed; fewer than {@value #PIECE} at the end
     */
    @RolesAllowed(Permission.STANDARD_ESTABLISH)
    public int piece() {
        LocalDate day = today.get();
        // Of two limits that were set the wrong way round the earlier one makes a review due.
        int due = Math.min(reviewMonths, overdueMonths);
        List<Claimed> claimed = database.list(
                CLAIM,
                row -> new Claimed(
                        "OVERDUE".equals(row.getString("kind")),
                        row.getObject("uuid", UUID.class),
                        row.getString("name"),
                        row.getLong("agency_id"),
                        row.getString("code"),
                        row.getString("agency"),
                        row.getObject("since", LocalDate.class)),
                day.minusMonths(overdueMonths),
                day.minusMonths(due),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                PIECE);
        Map<String, List<Claimed>> together = new LinkedHashMap<>();
        claimed.forEach(one -> together.computeIfAbsent(one.code() + one.overdue(), key -> new ArrayList<>())
                .add(one));
        together.values().forEach(this::tell);
        return claimed.size();
    }

    private void tell(List<Claimed> standards) {
        Claimed first = standards.get(0);
        String kind = first.overdue() ? "standard.reviewOverdue" : "standard.reviewDue";
        Notice notice = standards.size() == 1
                ? new Notice(
                        kind,
                        Map.of("service", first.service(), "agency", first.agencyName()),
                        "/standard/standard.xhtml?id=" + first.uuid())
                : new Notice(
                        kind + "Many",
                        Map.of(
                                "count",
                                Integer.toString(standards.size()),
                                "agency",
                                first.agencyName(),
                                "services",
                                String.join(
                                        ", ",
                                        standards.stream()
                                                .limit(NAMED)
                                                .map(Claimed::service)
                                                .toList())),
                        "/standard/gaps.xhtml?agency=" + first.code() + "&gap="
                                + (first.overdue() ? "OVERDUE" : "DUE"));
        outbox.notify(people(first.agency()), notice);
    }

    private Set<Long> people(long agency) {
        Set<Long> people = new LinkedHashSet<>();
        users.holding(Permission.STANDARD_EDIT, agency).stream()
                .map(UserRef::id)
                .forEach(people::add);
        users.holding(Permission.STANDARD_ESTABLISH, null).stream()
                .map(UserRef::id)
                .forEach(people::add);
        return people;
    }
}
