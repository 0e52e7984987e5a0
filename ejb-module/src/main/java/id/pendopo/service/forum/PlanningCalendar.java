package id.pendopo.service.forum;

import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The year's forums of all agencies: what was announced everywhere, drafts in the caller's scope, what collides, and what
 * a series of the caller's scope lacks.
 */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class PlanningCalendar {

    /** No edition that began earlier is still going on. */
    private static final Duration LONGEST = Duration.ofDays(3);

    @Inject
    private ForumRows rows;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    /**
     * The plan of a year.
     *
     * @param agencyCode only its forums; null for all
     * @param kind only series of this kind; null for all
     * @throws InvalidInputException for an {@code agency} that does not exist
     */
    public YearPlan year(int year, String agencyCode, SeriesKind kind) {
        if (agencyCode != null && agencies.findByCode(agencyCode).isEmpty()) {
            throw new InvalidInputException("agency", "input.unknownValue");
        }
        Scope scope = caller.scope(Permission.FORUM_READ);
        Instant from = LocalDate.of(year, 1, 1).atStartOfDay(today.zone()).toInstant();
        Instant until = LocalDate.of(year + 1, 1, 1).atStartOfDay(today.zone()).toInstant();
        List<EditionRow> all = rows.planned(scope, from, until);
        Map<UUID, Set<PlannedEdition.Clash>> clashes = Clashes.among(all);
        List<EditionRow> shown = all.stream()
                .filter(row -> agencyCode == null || row.agencyCode().equals(agencyCode))
                .filter(row -> kind == null || row.kind() == kind)
                .toList();
        Map<YearMonth, List<PlannedEdition>> byMonth = new HashMap<>();
        List<PlannedEdition> undated = new ArrayList<>();
        for (EditionRow row : shown) {
            PlannedEdition one = new PlannedEdition(
                    row, clashes.getOrDefault(row.uuid(), Set.of()), scope.covers(number(row.agencyCode())));
            if (row.startsAt() == null) {
                undated.add(one);
            } else {
                byMonth.computeIfAbsent(month(row.startsAt()), month -> new ArrayList<>())
                        .add(one);
            }
        }
        Map<YearMonth, List<YearPlan.Gap>> gaps = gaps(year, agencyCode, kind, scope, all);
        List<YearPlan.Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> YearMonth.of(year, number))
                .map(month -> new YearPlan.Month(
                        month, byMonth.getOrDefault(month, List.of()), gaps.getOrDefault(month, List.of())))
                .toList();
        return new YearPlan(year, months, undated);
    }

    /**
     * What else takes place at the time of an edition, and what it shares with it.
     *
     * @param edition one the caller has read
     */
    public List<PlannedEdition> beside(EditionRow edition) {
        if (edition.startsAt() == null) {
            return List.of();
        }
        Scope scope = caller.scope(Permission.FORUM_READ);
        return rows.planned(scope, edition.startsAt().minus(LONGEST), edition.endsAt()).stream()
                .filter(other -> other.startsAt() != null && !other.uuid().equals(edition.uuid()))
                .map(other -> new PlannedEdition(
                        other,
                        Clashes.among(List.of(edition, other)).getOrDefault(other.uuid(), Set.of()),
                        scope.covers(number(other.agencyCode()))))
                .filter(other -> !other.clashes().isEmpty())
                .toList();
    }

    private Map<YearMonth, List<YearPlan.Gap>> gaps(
            int year, String agencyCode, SeriesKind kind, Scope scope, List<EditionRow> editions) {
        Map<String, List<LocalDate>> held = new HashMap<>();
        editions.stream()
                .filter(row -> row.startsAt() != null && !row.special())
                .forEach(row -> held.computeIfAbsent(row.seriesCode(), code -> new ArrayList<>())
                        .add(row.startsAt().atZone(today.zone()).toLocalDate()));
        Scope managed = caller.scope(Permission.FORUM_MANAGE);
        Map<YearMonth, List<YearPlan.Gap>> gaps = new HashMap<>();
        for (SeriesRow series : rows.series(scope, clock.instant())) {
            if ((agencyCode == null || series.agencyCode().equals(agencyCode))
                    && (kind == null || series.kind() == kind)) {
                SeriesGaps.of(
                                series,
                                year,
                                held.getOrDefault(series.code(), List.of()),
                                today.get(),
                                managed.covers(number(series.agencyCode())))
                        .forEach((month, found) -> gaps.computeIfAbsent(month, any -> new ArrayList<>())
                                .addAll(found));
            }
        }
        return gaps;
    }

    private YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(today.zone()));
    }

    private Long number(String agencyCode) {
        return agencies.findByCode(agencyCode).map(AgencyRef::id).orElse(null);
    }
}
