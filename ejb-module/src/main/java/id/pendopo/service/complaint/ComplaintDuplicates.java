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
import java.util.List;

/**
 * Suggests complaints about the same matter: alike in words (trigrams of title and story), close in place and time. Looks
 * only at what the caller may see, and only at the newest of the same district, category, or words, so that it takes the
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

    private static final String OPEN = " and c.state not in ('MERGED', 'ARCHIVED', 'WITHDRAWN') and c.received_at >= ?";

    /** Metres, well enough within a city. */
    private static final String METRES =
            "111320 * sqrt(power(c.latitude - ?, 2) + power((c.longitude - ?) * cos(radians(c.latitude)), 2))";

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
            String title, String story, Long district, Long category, Double latitude, Double longitude, Long except) {}

    /**
     * Complaints like one that is there.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public List<Alike> like(String trackingNumber) {
        Complaint complaint = docket.find(trackingNumber);
        return search(new Sought(
                complaint.facts().title(),
                em.find(ComplaintStory.class, complaint.getId()).story(),
                complaint.facts().districtId(),
                complaint.categoryId(),
                complaint.facts().latitude(),
                complaint.facts().longitude(),
                complaint.getId()));
    }

    /**
     * Complaints like one that is being typed.
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
        CategoryRef category = reference.category(categoryCode);
        return search(new Sought(
                TextInput.optional("title", title, ComplaintLimits.TITLE),
                TextInput.optional("story", story, ComplaintLimits.STORY),
                districtCode == null
                        ? null
                        : regions.findDistrict(districtCode)
                                .map(DistrictRef::id)
                                .orElse(null),
                category == null ? null : category.id(),
                latitude,
                longitude,
                null));
    }

    private List<Alike> search(Sought sought) {
        if (sought.title().isBlank()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        String sql = "with near as (" + String.join(" union ", candidates(sought, parameters)) + "), scored as ("
                + " select c.tracking_number, c.title, c.state, c.received_at, c.district_id,"
                + " 0.6 * similarity(lower(c.title), lower(?))"
                + " + 0.3 * similarity(lower(left(s.story, " + COMPARED + ")), lower(left(?, " + COMPARED + ")))"
                + " + case when c.district_id = ?::bigint then 0.05 else 0 end"
                + " + case when " + METRES + " < 300 then 0.05 else 0 end as score,"
                + " " + METRES + " as metres"
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
        return database.list(sql, this::alike, parameters.toArray());
    }

    /** The newest of the same district, of the same category, and those that hold the words of the title. */
    private List<String> candidates(Sought sought, List<Object> parameters) {
        Instant since = clock.instant().minus(WINDOW);
        List<String> found = new ArrayList<>();
        if (sought.district() != null) {
            found.add(newest("c.district_id = ?", sought.district(), since, parameters));
        }
        if (sought.category() != null) {
            found.add(newest("c.category_id = ?", sought.category(), since, parameters));
        }
        parameters.add(sought.title());
        String visible = ComplaintVisibility.condition(currentCaller.get(), parameters);
        parameters.add(Timestamp.from(since));
        found.add("(select c.id from (select w.complaint_id from complaint_story w where w.search @@"
                + " websearch_to_tsquery('indonesian', ?) order by w.complaint_id desc limit " + WORDS
                + ") words join complaint c on c.id = words.complaint_id where " + visible + OPEN + ")");
        return found;
    }

    private String newest(String which, Long id, Instant since, List<Object> parameters) {
        parameters.add(id);
        String visible = ComplaintVisibility.condition(currentCaller.get(), parameters);
        parameters.add(Timestamp.from(since));
        return "(select c.id from complaint c where " + which + " and " + visible + OPEN
                + " order by c.received_at desc, c.id desc limit " + NEWEST + ")";
    }

    private Alike alike(ResultSet row) throws SQLException {
        long district = row.getLong("district_id");
        double metres = row.getDouble("metres");
        boolean placed = !row.wasNull() && !Double.isNaN(metres);
        return new Alike(
                row.getString("tracking_number"),
                row.getString("title"),
                ComplaintState.valueOf(row.getString("state")),
                Database.instant(row, "received_at"),
                regions.findDistrict(district).map(DistrictRef::name).orElse(null),
                Math.min(1, row.getDouble("score")),
                placed ? (int) Math.round(metres) : null);
    }
}
