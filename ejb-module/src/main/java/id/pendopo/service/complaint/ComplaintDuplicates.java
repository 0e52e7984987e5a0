package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.ComplaintStory;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Suggests complaints about the same matter: alike in words (trigrams of title and story), close in place and time. Looks
 * only at what the caller may see and at what is published, and only at the newest of the same district, category, or words, so that it takes the
 * same time at a million complaints as at a thousand.
 */
@Stateless
public class ComplaintDuplicates {

    private static final Duration WINDOW = Duration.ofDays(90);
    private static final int NEWEST = 1_000;
    private static final int WORDS = 300;
    private static final int SHOWN = 5;
    private static final double ENOUGH = 0.3;
    private static final int COMPARED = 600;
    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    private static final String OPEN = " and c.state not in ('MERGED', 'ARCHIVED', 'WITHDRAWN') and c.received_at >= ?";

    /** Metres, well enough within a city. */
    private static final String METRES =
            "111320 * sqrt(power(%1$s - ?, 2) + power((%2$s - ?) * cos(radians(%1$s)), 2))";

    private static final String EXACT = METRES.formatted("c.latitude", "c.longitude");

    /** As far as the public map shows it, so that nobody finds the exact place by asking again and again. */
    private static final String ROUNDED =
            METRES.formatted("round(c.latitude::numeric, 3)::float8", "round(c.longitude::numeric, 3)::float8");

    /** Fewer letters say nothing yet. */
    private static final int LEAST = 8;

    /** Anybody may ask this; the desk must not wait for it. */
    private static final Semaphore PUBLIC_TURNS = new Semaphore(2);

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Docket docket;

    @Inject
    private ComplaintReference reference;

    @Inject
    private RegionDirectory regions;

    @Inject
    private Clock clock;

    /** What a report says of itself. */
    private record Sought(
            String title, String story, Long district, Long category, Double latitude, Double longitude, Long except) {

        /** Without what is blacked out where everybody reads: it must not be found by guessing. */
        Sought blackedOut() {
            return new Sought(
                    PublicText.of(title), PublicText.of(story), district, category, latitude, longitude, except);
        }
    }

    /** Which complaints are looked at; adds the values for the question marks. */
    private interface Audience {
        String condition(List<Object> parameters);
    }

    /**
     * Complaints like one that is there.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public List<Alike> like(String trackingNumber) {
        Complaint complaint = docket.find(trackingNumber);
        return seen(new Sought(
                complaint.facts().title(),
                em.find(ComplaintStory.class, complaint.getId()).story(),
                complaint.facts().districtId(),
                complaint.categoryId(),
                complaint.facts().latitude(),
                complaint.facts().longitude(),
                complaint.getId()));
    }

    /**
     * Complaints like one that is being typed: those the caller may see, and of the others those that are published.
     *
     * @param title at least some words, else nothing is found
     * @param story may be empty
     * @param districtCode where it happened, may be null
     * @param categoryCode may be null
     * @param latitude may be null, as {@code longitude}
     */
    @RolesAllowed({Permission.COMPLAINT_RECORD, Permission.COMPLAINT_VERIFY})
    public List<Alike> like(
            String title, String story, String districtCode, String categoryCode, Double latitude, Double longitude) {
        Sought sought = typed(title, story, districtCode, categoryCode, latitude, longitude);
        if (sought.title().length() < LEAST) {
            return List.of();
        }
        List<Alike> seen = seen(sought);
        if ("true".equals(ComplaintVisibility.condition(currentCaller.get(), new ArrayList<>()))) {
            return seen;
        }
        Set<String> known = seen.stream().map(Alike::trackingNumber).collect(Collectors.toSet());
        return Stream.concat(
                        seen.stream(), published(sought).stream().filter(one -> !known.contains(one.trackingNumber())))
                .sorted(Comparator.comparingDouble(Alike::score).reversed())
                .limit(SHOWN)
                .toList();
    }

    /**
     * Published complaints like one that somebody types in the public window. Nothing of others is looked at. Where too
     * many ask at a time, nothing is found.
     *
     * @param title at least some words, else nothing is found
     * @param story may be empty
     * @param districtCode where it happened, may be null
     * @param categoryCode may be null
     * @param latitude may be null, as {@code longitude}
     */
    @PermitAll
    public List<Alike> likePublished(
            String title, String story, String districtCode, String categoryCode, Double latitude, Double longitude) {
        Sought sought = typed(title, story, districtCode, categoryCode, latitude, longitude);
        if (sought.title().length() < LEAST || !PUBLIC_TURNS.tryAcquire()) {
            return List.of();
        }
        try {
            return published(sought);
        } finally {
            PUBLIC_TURNS.release();
        }
    }

    private Sought typed(
            String title, String story, String districtCode, String categoryCode, Double latitude, Double longitude) {
        CategoryRef category = reference.category(categoryCode);
        boolean placed = latitude != null
                && longitude != null
                && Math.abs(latitude) <= MOST_LATITUDE
                && Math.abs(longitude) <= MOST_LONGITUDE;
        return new Sought(
                TextInput.optional("title", title, ComplaintLimits.TITLE),
                TextInput.optional("story", story, ComplaintLimits.STORY),
                districtCode == null
                        ? null
                        : regions.findDistrict(districtCode)
                                .map(DistrictRef::id)
                                .orElse(null),
                category == null ? null : category.id(),
                placed ? latitude : null,
                placed ? longitude : null,
                null);
    }

    private List<Alike> seen(Sought sought) {
        return search(
                sought,
                parameters -> ComplaintVisibility.condition(currentCaller.get(), parameters),
                EXACT,
                row -> alike(row, row.getString("title"), false));
    }

    private List<Alike> published(Sought sought) {
        return search(
                sought.blackedOut(),
                parameters -> PublicComplaints.OPEN,
                ROUNDED,
                row -> alike(row, PublicText.of(row.getString("title")), true));
    }

    private List<Alike> search(Sought sought, Audience audience, String metres, Database.Row<Alike> row) {
        if (sought.title().isBlank()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        String sql = "with near as (" + String.join(" union ", candidates(sought, audience, parameters))
                + "), scored as ("
                + " select c.tracking_number, c.title, c.state, c.received_at, c.district_id,"
                + " 0.6 * similarity(lower(c.title), lower(?))"
                + " + 0.3 * similarity(lower(left(s.story, " + COMPARED + ")), lower(left(?, " + COMPARED + ")))"
                + " + case when c.district_id = ?::bigint then 0.05 else 0 end"
                + " + case when " + metres + " < 300 then 0.05 else 0 end as score,"
                + " " + metres + " as metres"
                + " from near join complaint c on c.id = near.id join complaint_story s on s.complaint_id = c.id"
                + " where c.id <> ?)"
                + " select * from scored where score >= " + ENOUGH + " order by score desc, received_at desc limit "
                + SHOWN;
        parameters.add(sought.title());
        parameters.add(sought.story());
        parameters.add(sought.district());
        for (int i = 0; i < 2; i++) {
            parameters.add(sought.latitude() == null ? Double.NaN : sought.latitude());
            parameters.add(sought.longitude() == null ? Double.NaN : sought.longitude());
        }
        parameters.add(sought.except() == null ? -1L : sought.except());
        return database.list(sql, row, parameters.toArray());
    }

    /** The newest of the same district, of the same category, and those that hold the words of the title. */
    private List<String> candidates(Sought sought, Audience audience, List<Object> parameters) {
        Instant since = clock.instant().minus(WINDOW);
        List<String> found = new ArrayList<>();
        if (sought.district() != null) {
            found.add(newest("c.district_id = ?", sought.district(), since, audience, parameters));
        }
        if (sought.category() != null) {
            found.add(newest("c.category_id = ?", sought.category(), since, audience, parameters));
        }
        parameters.add(sought.title());
        String visible = audience.condition(parameters);
        parameters.add(Timestamp.from(since));
        found.add("(select c.id from (select w.complaint_id from complaint_story w where w.search @@"
                + " websearch_to_tsquery('indonesian', ?) order by w.complaint_id desc limit " + WORDS
                + ") words join complaint c on c.id = words.complaint_id where " + visible + OPEN + ")");
        return found;
    }

    private String newest(String which, Long id, Instant since, Audience audience, List<Object> parameters) {
        parameters.add(id);
        String visible = audience.condition(parameters);
        parameters.add(Timestamp.from(since));
        return "(select c.id from complaint c where " + which + " and " + visible + OPEN
                + " order by c.received_at desc, c.id desc limit " + NEWEST + ")";
    }

    private Alike alike(ResultSet row, String title, boolean published) throws SQLException {
        long district = row.getLong("district_id");
        double metres = row.getDouble("metres");
        boolean placed = !row.wasNull() && !Double.isNaN(metres);
        return new Alike(
                row.getString("tracking_number"),
                title,
                ComplaintState.valueOf(row.getString("state")),
                Database.instant(row, "received_at"),
                regions.findDistrict(district).map(DistrictRef::name).orElse(null),
                Math.min(1, row.getDouble("score")),
                placed ? (int) Math.round(metres) : null,
                published);
    }
}
