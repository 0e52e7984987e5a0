package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.Series;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts what was typed into an edition, and tells what an edition says, for the trail. The series is locked by now. */
@ApplicationScoped
public class EditionFilling {

    /** As a number of the series that no edition has. */
    private static final long NONE = 0;

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Today today;

    /** @throws InvalidInputException naming the field that is not acceptable */
    void fill(Edition edition, Series series, EditionForm form) {
        edition.describe(
                agency(form.agencyCode(), series),
                volume(edition, series, form.volume()),
                form.theme(),
                form.topic(),
                form.background(),
                form.special(),
                services(form.services()));
        edition.plan(form.plan(), form.roles());
        if (!form.special()) {
            requireFreeMonth(edition, series);
        }
    }

    private long agency(String code, Series series) {
        if (code == null || code.isBlank()) {
            return series.agencyId();
        }
        return agencies.findByCode(code)
                .map(AgencyRef::id)
                .filter(id -> id.equals(series.agencyId())
                        || caller.scope(Permission.FORUM_MANAGE).covers(id))
                .orElseThrow(() -> new InvalidInputException("agency", "forum.agencyUnknown"));
    }

    private int volume(Edition edition, Series series, Integer wanted) {
        int volume = wanted == null ? next(series.getId()) : wanted;
        boolean taken = database.first(
                        "select 1 from forum_edition where series_id = ? and volume = ? and id <> ?",
                        row -> 1,
                        series.getId(),
                        volume,
                        number(edition))
                .isPresent();
        if (taken) {
            throw new InvalidInputException("volume", "forum.edition.volumeTaken", volume);
        }
        return volume;
    }

    /** The volume that follows the highest of the series. */
    int next(long series) {
        return database.first(
                        "select coalesce(max(volume), 0) + 1 from forum_edition where series_id = ?",
                        row -> row.getInt(1),
                        series)
                .orElse(1);
    }

    private Set<Long> services(Set<String> codes) {
        if (codes == null || codes.isEmpty()) {
            return Set.of();
        }
        List<Long> found = database.list("select id from service where code = any (?)", row -> row.getLong(1), (Object)
                codes.toArray(String[]::new));
        if (found.size() < codes.size()) {
            throw new InvalidInputException("services", "input.unknownValue");
        }
        return new HashSet<>(found);
    }

    /** One edition of a series in a month, or as many as its rhythm wants there, unless it is marked special. */
    private void requireFreeMonth(Edition edition, Series series) {
        if (edition.startsAt() == null) {
            return;
        }
        LocalDate first = edition.startsAt().atZone(today.zone()).toLocalDate().withDayOfMonth(1);
        Instant from = first.atStartOfDay(today.zone()).toInstant();
        Instant until = first.plusMonths(1).atStartOfDay(today.zone()).toInstant();
        List<Integer> others = database.list(
                """
                select volume from forum_edition where series_id = ? and id <> ? and not special
                  and state <> 'CANCELLED' and starts_at >= ? and starts_at < ? order by starts_at""",
                row -> row.getInt(1),
                series.getId(),
                number(edition),
                from,
                until);
        int room = Math.max(1, series.rhythm().wanted(series.startsOn(), YearMonth.from(first)));
        if (others.size() >= room) {
            throw room == 1
                    ? new InvalidInputException("startsAt", "forum.edition.monthTaken", others.get(0))
                    : new InvalidInputException("startsAt", "forum.edition.monthFull", room);
        }
    }

    private static long number(Edition edition) {
        return edition.getId() == null ? NONE : edition.getId();
    }

    /** What the trail tells of a change, by the name of the field. */
    Map<String, String> facts(Edition edition) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("agency", agencies.byId(edition.agencyId()).code());
        facts.put("volume", String.valueOf(edition.volume()));
        facts.put("theme", edition.theme());
        facts.put("topic", Objects.toString(edition.topic(), ""));
        facts.put("background", edition.background());
        facts.put("special", String.valueOf(edition.special()));
        facts.put("services", String.join(", ", serviceCodes(edition)));
        facts.put("startsAt", Objects.toString(edition.startsAt(), ""));
        facts.put("endsAt", Objects.toString(edition.endsAt(), ""));
        facts.put("mode", edition.plan().mode().name());
        facts.put("venue", edition.plan().venue());
        facts.put("link", edition.plan().link());
        facts.put("quota", Objects.toString(edition.plan().quota(), ""));
        facts.put("opener", edition.roles().opener());
        facts.put("moderator", edition.roles().moderator());
        facts.put("noteTaker", edition.roles().noteTaker());
        facts.put("team", edition.roles().team());
        return facts;
    }

    private List<String> serviceCodes(Edition edition) {
        return edition.services().isEmpty()
                ? List.of()
                : database.list(
                        "select code from service where id = any (?) order by code", row -> row.getString(1), (Object)
                                edition.services().toArray(Long[]::new));
    }
}
