package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.PolicyTopic;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads series and editions. Who may see them is for the services to say. */
@ApplicationScoped
public class ForumRows {

    /** What a draft without a day is ordered by: it stands first among the latest. */
    static final Instant UNDATED = Instant.parse("9999-01-01T00:00:00Z");

    private static final String EDITION =
            """
            select e.id, e.agency_id, e.uuid, e.version, s.code as series_code, s.name as series_name, s.kind, e.volume, e.theme, e.topic,
                a.code as agency_code, a.short_name, a.name as agency_name, e.starts_at, e.ends_at, e.mode, e.venue, e.link,
                e.quota, e.special, e.state, e.changed_at
            """;
    private static final String FROM =
            """
            from forum_edition e join forum_series s on s.id = e.series_id join agency a on a.id = e.agency_id
            """;
    private static final String SERIES =
            """
            select s.uuid, s.version, s.code, s.name, s.kind, a.code as agency_code, a.short_name, a.name as agency_name,
                s.rhythm, s.default_place, s.description, s.starts_on, s.ended_on, s.changed_at, s.changed_by,
                (select count(*) from forum_edition e where e.series_id = s.id and e.state <> 'CANCELLED') as editions,
                (select min(e.starts_at) from forum_edition e where e.series_id = s.id and e.state = 'SCHEDULED'
                   and e.starts_at >= ?) as next_at
            from forum_series s join agency a on a.id = s.agency_id
            """;
    private static final String KEY = "coalesce(e.starts_at, timestamptz '9999-01-01 00:00:00+00')";

    @Inject
    private Database database;

    @Inject
    private Today today;

    /** Conditions of a query and what fills their gaps. */
    private static final class Where {
        private final StringBuilder text = new StringBuilder("where true");
        private final List<Object> values = new ArrayList<>();

        Where and(String condition, Object... fill) {
            text.append(" and ").append(condition);
            values.addAll(List.of(fill));
            return this;
        }

        Where within(Scope scope, String column) {
            return scope.governmentWide()
                    ? this
                    : and(column + " = any (?)", (Object) scope.agencies().toArray(Long[]::new));
        }

        Object[] fill() {
            return values.toArray();
        }
    }

    private Where where(EditionFilter filter, Scope scope) {
        Where where = new Where().within(scope, "e.agency_id");
        if (filter.words() != null) {
            String pattern = pattern(filter.words());
            where.and(
                    "(e.theme ilike ? escape '\\' or e.venue ilike ? escape '\\' or s.name ilike ? escape '\\')",
                    pattern,
                    pattern,
                    pattern);
        }
        if (filter.agencyCode() != null) {
            where.and("a.code = ?", filter.agencyCode());
        }
        if (filter.kind() != null) {
            where.and("s.kind = ?", filter.kind().name());
        }
        if (filter.state() != null) {
            where.and("e.state = ?", filter.state().name());
        }
        if (filter.seriesCode() != null) {
            where.and("s.code = ?", filter.seriesCode());
        }
        if (filter.year() != null) {
            LocalDate first = LocalDate.of(filter.year(), 1, 1);
            where.and(
                    "e.starts_at >= ? and e.starts_at < ?",
                    first.atStartOfDay(today.zone()).toInstant(),
                    first.plusYears(1).atStartOfDay(today.zone()).toInstant());
        }
        return where;
    }

    /**
     * Editions, the latest first, those without a day before all.
     *
     * @param from begin and number of the edition before the first one wanted; null for the first
     * @param backward back from there, the oldest first
     */
    List<EditionRow> editions(
            EditionFilter filter, Scope scope, Instant from, Long fromId, boolean backward, int most) {
        Where where = where(filter, scope);
        if (from != null) {
            where.and("(" + KEY + ", e.id) " + (backward ? ">" : "<") + " (?, ?)", from, fromId);
        }
        String order = backward ? "" : " desc";
        return database.list(
                EDITION + FROM + where.text + " order by " + KEY + order + ", e.id" + order + " limit " + most,
                ForumRows::edition,
                where.fill());
    }

    /** How many there are, counted to one more than lists are counted to. */
    long count(EditionFilter filter, Scope scope) {
        Where where = where(filter, scope);
        return database.first(
                        "select count(*) from (select 1 " + FROM + where.text + " limit " + (Page.COUNT_CAP + 1)
                                + ") c",
                        row -> row.getLong(1),
                        where.fill())
                .orElse(0L);
    }

    /** Editions that begin in the time, and drafts without a day: announced ones of all, the others of the scope only. */
    List<EditionRow> planned(Scope scope, Instant from, Instant until) {
        Where where = new Where().and("e.state <> 'CANCELLED'");
        if (!scope.governmentWide()) {
            where.and("(e.state <> 'DRAFT' or e.agency_id = any (?))", (Object)
                    scope.agencies().toArray(Long[]::new));
        }
        where.and("(e.starts_at is null or e.starts_at >= ? and e.starts_at < ?)", from, until);
        return database.list(
                EDITION + FROM + where.text + " order by e.starts_at nulls last, e.id",
                ForumRows::edition,
                where.fill());
    }

    /** Editions everybody may know of that begin after the moment, the earliest first; of one series unless it is null. */
    List<EditionRow> announced(Instant since, String series, int most) {
        return database.list(
                EDITION + FROM
                        + "where e.state not in ('DRAFT', 'CANCELLED') and e.starts_at >= ?"
                        + " and (?::text is null or s.code = ?) order by e.starts_at, e.id limit "
                        + most,
                ForumRows::edition,
                since,
                series,
                series);
    }

    Optional<EditionRow> edition(UUID uuid) {
        return database.first(EDITION + FROM + "where e.uuid = ?", ForumRows::edition, uuid);
    }

    Optional<EditionRow> edition(long id) {
        return database.first(EDITION + FROM + "where e.id = ?", ForumRows::edition, id);
    }

    /** The services an edition is about, by name. */
    List<EditionDetail.About> services(long edition) {
        return database.list(
                """
                select s.code, s.name from forum_edition_service c join service s on s.id = c.service_id
                where c.edition_id = ? order by s.name, s.id""",
                row -> new EditionDetail.About(row.getString(1), row.getString(2)),
                edition);
    }

    /** Series in the scope, by name; ended ones last. */
    List<SeriesRow> series(Scope scope, Instant now) {
        Where where = new Where().within(scope, "s.agency_id");
        List<Object> fill = new ArrayList<>(List.of(now));
        fill.addAll(where.values);
        return database.list(
                SERIES + where.text + " order by s.ended_on is not null, lower(s.name), s.id",
                ForumRows::series,
                fill.toArray());
    }

    /**
     * Series by code.
     *
     * @param from code of the one before the first one wanted; null for the first
     * @param backward back from there, the last first
     */
    List<SeriesRow> series(SeriesFilter filter, Scope scope, String from, boolean backward, int most, Instant now) {
        Where where = where(filter, scope);
        if (from != null) {
            where.and("s.code " + (backward ? "<" : ">") + " ?", from);
        }
        List<Object> fill = new ArrayList<>(List.of(now));
        fill.addAll(where.values);
        return database.list(
                SERIES + where.text + " order by s.code" + (backward ? " desc" : "") + " limit " + most,
                ForumRows::series,
                fill.toArray());
    }

    /** How many there are, counted to one more than lists are counted to. */
    long count(SeriesFilter filter, Scope scope) {
        Where where = where(filter, scope);
        return database.first(
                        "select count(*) from (select 1 from forum_series s join agency a on a.id = s.agency_id "
                                + where.text + " limit " + (Page.COUNT_CAP + 1) + ") c",
                        row -> row.getLong(1),
                        where.fill())
                .orElse(0L);
    }

    private static Where where(SeriesFilter filter, Scope scope) {
        Where where = new Where().within(scope, "s.agency_id");
        if (filter.words() != null) {
            where.and("s.name ilike ? escape '\\'", pattern(filter.words()));
        }
        if (filter.agencyCode() != null) {
            where.and("a.code = ?", filter.agencyCode());
        }
        if (filter.kind() != null) {
            where.and("s.kind = ?", filter.kind().name());
        }
        if (filter.ended() != null) {
            where.and("(s.ended_on is not null) = ?", filter.ended());
        }
        return where;
    }

    private static String pattern(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    Optional<SeriesRow> series(String code, Instant now) {
        return database.first(SERIES + "where s.code = ?", ForumRows::series, now, code);
    }

    private static EditionRow edition(ResultSet row) throws SQLException {
        String topic = row.getString("topic");
        return new EditionRow(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getObject("uuid", UUID.class),
                row.getInt("version"),
                row.getString("series_code"),
                row.getString("series_name"),
                SeriesKind.valueOf(row.getString("kind")),
                row.getInt("volume"),
                row.getString("theme"),
                topic == null ? null : PolicyTopic.valueOf(topic),
                row.getString("agency_code"),
                row.getString("short_name"),
                row.getString("agency_name"),
                Database.instant(row, "starts_at"),
                Database.instant(row, "ends_at"),
                EditionMode.valueOf(row.getString("mode")),
                row.getString("venue"),
                row.getString("link"),
                row.getObject("quota", Integer.class),
                row.getBoolean("special"),
                EditionState.valueOf(row.getString("state")),
                Database.instant(row, "changed_at"));
    }

    private static SeriesRow series(ResultSet row) throws SQLException {
        return new SeriesRow(
                row.getObject("uuid", UUID.class),
                row.getInt("version"),
                row.getString("code"),
                row.getString("name"),
                SeriesKind.valueOf(row.getString("kind")),
                row.getString("agency_code"),
                row.getString("short_name"),
                row.getString("agency_name"),
                row.getString("rhythm"),
                row.getString("default_place"),
                row.getString("description"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                Database.instant(row, "changed_at"),
                row.getString("changed_by"),
                row.getInt("editions"),
                Database.instant(row, "next_at"));
    }
}
