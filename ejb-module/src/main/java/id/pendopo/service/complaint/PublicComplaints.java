package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.EventType;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.organization.VillageRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What everybody may see of complaints. One condition stands before every query here: verified, being worked on or closed,
 * neither confidential nor supervision-level. What does not meet it is not in lists, counts, searches or on the map, and
 * asking for it by number is asking for one that does not exist. Nothing of the reporter is read at all.
 */
@Stateless
@PermitAll
public class PublicComplaints {

    /** The one rule of what everybody may see; word for word as in the partial indexes {@code complaint_public} and {@code complaint_public_received}. */
    static final String OPEN = "not c.confidential and not c.supervision and c.state in"
            + " ('AWAITING_FOLLOW_UP', 'IN_PROGRESS', 'AWAITING_REPORTER', 'CLOSED') and c.verified_at is not null";

    private static final String COLUMNS = "c.id, c.tracking_number, c.title, c.state, c.category_id, c.agency_id,"
            + " c.district_id, c.verified_at, c.received_at,"
            + " round(c.latitude::numeric, 3)::float8 as latitude, round(c.longitude::numeric, 3)::float8 as longitude,"
            + " (select count(*) from complaint_photo p where p.complaint_id = c.id) as photos";

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,8}-[0-9]{2}-[0-9]{4,9}");
    private static final int SIZE = 20;
    private static final int POINTS = 500;
    private static final int NEWS = 30;
    private static final int ENTRIES = 200;

    @Inject
    private Database database;

    @Inject
    private ComplaintReference reference;

    @Inject
    private GivenAnswers answers;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    /** A condition and its values. */
    private record Where(String sql, List<Object> values) {}

    private record Found(PublicComplaintRow row, long id) {

        List<String> keys() {
            return List.of(row.verifiedAt().toString(), Long.toString(id));
        }
    }

    /**
     * A page of 20, the latest verified first.
     *
     * @throws InvalidInputException for an unknown code or cursor
     */
    public Page<PublicComplaintRow> list(PublicFilter filter) {
        Where where = where(filter);
        long count = database.first(
                        "select count(*) from (select 1 from complaint c where " + where.sql() + " limit "
                                + (Page.COUNT_CAP + 1) + ") counted",
                        row -> row.getLong(1),
                        where.values().toArray())
                .orElse(0L);
        Cursor from = Cursor.whole(filter.cursor(), 2);
        boolean backward = from != null && from.backward();
        String sql = where.sql();
        List<Object> values = new ArrayList<>(where.values());
        if (from != null) {
            if (from.keys().contains(null)) {
                throw new InvalidInputException("cursor", "input.cursor");
            }
            sql += " and (c.verified_at, c.id) " + (backward ? ">" : "<") + " (?, ?)";
            values.add(Timestamp.from(from.instant(0)));
            values.add(from.number(1));
        }
        String order = backward ? " order by c.verified_at, c.id" : " order by c.verified_at desc, c.id desc";
        List<Found> found = database.list(
                "select " + COLUMNS + " from complaint c where " + sql + order + " limit " + (SIZE + 1),
                row -> new Found(row(row), row.getLong("id")),
                values.toArray());
        return Page.of(found, SIZE, from, Found::keys, count).map(Found::row);
    }

    /** The newest, for a feed. */
    public List<PublicComplaintRow> news(PublicFilter filter) {
        return newest(where(filter), "", NEWS);
    }

    /** The newest 500 with a place, for the map. */
    public List<PublicComplaintRow> points(PublicFilter filter) {
        return newest(where(filter), " and c.latitude is not null", POINTS);
    }

    /** How many there are in each district, by name; districts with none are there with zero. */
    public Map<String, Long> byDistrict(PublicFilter filter) {
        Where where = where(filter);
        Map<String, Long> counts = new TreeMap<>();
        regions.districts().forEach(district -> counts.put(district.name(), 0L));
        database.list(
                        "select c.district_id, count(*) as number from complaint c where " + where.sql()
                                + " and c.district_id is not null group by c.district_id",
                        row -> Map.entry(row.getLong(1), row.getLong(2)),
                        where.values().toArray())
                .forEach(entry -> regions.findDistrict(entry.getKey())
                        .ifPresent(district -> counts.put(district.name(), entry.getValue())));
        return counts;
    }

    /**
     * One complaint.
     *
     * @throws NotFoundException if there is none that is public; nothing tells the two apart
     */
    public PublicComplaint read(String trackingNumber) {
        String number = trackingNumber == null ? "" : trackingNumber.strip().toUpperCase(java.util.Locale.ROOT);
        record Whole(long id, PublicComplaintRow row, String story, String agency, Instant receivedAt) {}
        Whole whole = database.first(
                        "select " + COLUMNS
                                + ", s.story from complaint c join complaint_story s on s.complaint_id = c.id"
                                + " where " + OPEN + " and c.tracking_number = ?",
                        row -> new Whole(
                                row.getLong("id"),
                                row(row),
                                PublicText.of(row.getString("story")),
                                agency(row).map(AgencyRef::name).orElse(null),
                                Database.instant(row, "received_at")),
                        number)
                .orElseThrow(Docket::missing);
        List<PublicComplaint.Entry> entries = database.list(
                "select at, type, body from complaint_event where complaint_id = ? and visibility = 'PUBLIC'"
                        + " order by seq limit " + ENTRIES,
                row -> new PublicComplaint.Entry(
                        Database.instant(row, "at"),
                        EventType.valueOf(row.getString("type")),
                        PublicText.of(row.getString("body"))),
                whole.id());
        return new PublicComplaint(
                whole.row(),
                whole.row().photos() == 0 ? List.of() : photos(whole.id()),
                whole.story(),
                whole.agency(),
                whole.receivedAt(),
                answers.open(whole.id()).stream().map(PublicComplaints::blacked).toList(),
                entries);
    }

    /** In the order of their files: what was reported comes before the work. */
    private List<PublicPhoto> photos(long complaint) {
        return database.list(
                "select p.uuid, p.words, a.kind from complaint_photo p"
                        + " join complaint_attachment a on a.file_id = p.original_id"
                        + " where p.complaint_id = ? order by a.added_at, p.id",
                row -> new PublicPhoto(
                        row.getObject("uuid", UUID.class),
                        PublicText.of(row.getString("words")),
                        AttachmentKind.valueOf(row.getString("kind"))),
                complaint);
    }

    private static GivenAnswer blacked(GivenAnswer answer) {
        return answer.kind().isWords() || answer.kind() == QuestionKind.NUMBER
                ? answer.saying(answer.values().stream().map(PublicText::of).toList())
                : answer;
    }

    private List<PublicComplaintRow> newest(Where where, String further, int most) {
        return database.list(
                "select " + COLUMNS + " from complaint c where " + where.sql() + further
                        + " order by c.verified_at desc, c.id desc limit " + most,
                this::row,
                where.values().toArray());
    }

    private Where where(PublicFilter filter) {
        StringBuilder sql = new StringBuilder(OPEN);
        List<Object> values = new ArrayList<>();
        if (filter.words() != null) {
            String words = filter.words().toUpperCase(java.util.Locale.ROOT);
            boolean number = NUMBER.matcher(words).matches();
            sql.append(
                    number
                            ? " and c.tracking_number = ?"
                            : " and c.id in (select s.complaint_id from complaint_story s"
                                    + " where s.search @@ websearch_to_tsquery('indonesian', ?)"
                                    + " union all select r.complaint_id from complaint_reply r"
                                    + " where r.open and r.search @@ websearch_to_tsquery('indonesian', ?))");
            // What is blacked out on the page must not be found either.
            String asked = number ? words : PublicText.of(filter.words());
            values.addAll(number ? List.of(asked) : List.of(asked, asked));
        }
        if (filter.categoryCode() != null) {
            sql.append(" and c.category_id = any(?)");
            values.add(reference.within(filter.categoryCode()));
        }
        if (filter.districtCode() != null) {
            sql.append(" and c.district_id = ?");
            values.add(regions.findDistrict(filter.districtCode())
                    .map(DistrictRef::id)
                    .orElseThrow(() -> new InvalidInputException("district", "complaint.unknownDistrict")));
        }
        if (filter.villageCode() != null) {
            sql.append(" and c.village_id = ?");
            values.add(regions.findVillage(filter.villageCode())
                    .map(VillageRef::id)
                    .orElseThrow(() -> new InvalidInputException("village", "complaint.unknownVillage")));
        }
        if (filter.state() != null) {
            sql.append(" and c.state = ?");
            values.add(filter.state().name());
        }
        return new Where(sql.toString(), values);
    }

    private PublicComplaintRow row(ResultSet row) throws SQLException {
        CategoryRef category = reference.category(row.getObject("category_id", Long.class));
        return new PublicComplaintRow(
                row.getString("tracking_number"),
                PublicText.of(row.getString("title")),
                ComplaintState.valueOf(row.getString("state")),
                category == null ? null : category.code(),
                agency(row).map(AgencyRef::shortName).orElse(null),
                regions.findDistrict(row.getObject("district_id", Long.class))
                        .map(DistrictRef::name)
                        .orElse(null),
                Database.instant(row, "verified_at"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getInt("photos"));
    }

    private Optional<AgencyRef> agency(ResultSet row) throws SQLException {
        return agencies.findById(row.getObject("agency_id", Long.class));
    }
}
