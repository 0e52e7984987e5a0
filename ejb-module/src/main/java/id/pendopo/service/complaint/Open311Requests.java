package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Complaints for applications that speak Open311. Everybody gets what the public window shows and nothing else
 * ({@link PublicComplaints#OPEN}); the application that filed a complaint gets besides how it stands before and after that,
 * unless it became confidential.
 */
@Stateless
@PermitAll
public class Open311Requests {

    /** More than that is never given in one answer, nor over all its pages. */
    public static final int MOST = 1000;

    private static final String COLUMNS = "c.tracking_number, c.state, c.category_id, c.agency_id, c.district_id,"
            + " c.received_at, c.verified_at, c.closed_at";

    private static final String SELECT = "select " + COLUMNS + ", s.story,"
            + " round(c.latitude::numeric, 3)::float8 as latitude, round(c.longitude::numeric, 3)::float8 as longitude,"
            + " (select max(e.at) from complaint_event e where e.complaint_id = c.id and e.visibility = 'PUBLIC') as said_at,"
            + " (select max(d.due_at) from complaint_deadline d where d.complaint_id = c.id and d.clock = 'RESOLUTION'"
            + " and d.stopped_at is null) as expected_at,"
            + " (select p.uuid from complaint_photo p where p.complaint_id = c.id order by p.id limit 1) as photo"
            + " from complaint c join complaint_story s on s.complaint_id = c.id where " + PublicComplaints.OPEN;

    private static final String OWN = "select " + COLUMNS + ", c.forwarded_to from complaint c"
            + " where c.tracking_number = ? and c.recorded_by_client = ? and not c.confidential and not c.supervision";

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    /**
     * Public complaints, the last received first.
     *
     * @throws NotFoundException {@code open311.unknownService} for a code no category ever had
     */
    public List<Open311Request> list(Open311Filter filter) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder(SELECT);
        if (!filter.numbers().isEmpty()) {
            sql.append(" and c.tracking_number = any(?)");
            values.add(filter.numbers().stream().map(Open311Requests::number).toArray(String[]::new));
        } else {
            sql.append(" and c.received_at >= ? and c.received_at <= ?");
            values.add(filter.from());
            values.add(filter.to());
            if (!filter.serviceCodes().isEmpty()) {
                sql.append(" and c.category_id = any(?)");
                values.add(filter.serviceCodes().stream().map(this::category).toArray(Long[]::new));
            }
            if (filter.open() != null) {
                sql.append(filter.open() ? " and c.state <> 'CLOSED'" : " and c.state = 'CLOSED'");
            }
        }
        sql.append(" order by c.received_at desc, c.id desc offset ? limit ?");
        values.add((filter.page() - 1) * filter.size());
        values.add(filter.size());
        return database.list(sql.toString(), this::whole, values.toArray());
    }

    /**
     * One complaint.
     *
     * @throws NotFoundException if there is none the caller may know of; nothing tells that from one that does not exist
     */
    public Open311Request read(String trackingNumber) {
        String number = number(trackingNumber);
        return database.first(SELECT + " and c.tracking_number = ?", this::whole, number)
                .or(() -> currentCaller.get().kind() == Caller.Kind.API_CLIENT
                        ? database.first(
                                OWN, this::outline, number, currentCaller.get().id())
                        : Optional.empty())
                .orElseThrow(() -> new NotFoundException("open311.unknownRequest"));
    }

    private static String number(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    private Long category(String code) {
        CategoryRef category = reference.category(code);
        if (category == null) {
            throw new NotFoundException("open311.unknownService");
        }
        return category.id();
    }

    private Open311Request whole(ResultSet row) throws SQLException {
        return new Open311Request(
                row.getString("tracking_number"),
                ComplaintState.valueOf(row.getString("state")),
                reference.category(row.getObject("category_id", Long.class)),
                true,
                PublicText.of(row.getString("story")),
                agencies.findById(row.getObject("agency_id", Long.class))
                        .map(AgencyRef::name)
                        .orElse(null),
                regions.findDistrict(row.getObject("district_id", Long.class))
                        .map(DistrictRef::name)
                        .orElse(null),
                Database.instant(row, "received_at"),
                updated(row, Database.instant(row, "said_at")),
                Database.instant(row, "expected_at"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                null,
                row.getObject("photo", UUID.class));
    }

    /** All that the client that filed it learns of one that is not public. */
    private Open311Request outline(ResultSet row) throws SQLException {
        ComplaintState state = ComplaintState.valueOf(row.getString("state"));
        return new Open311Request(
                row.getString("tracking_number"),
                state,
                reference.category(row.getObject("category_id", Long.class)),
                false,
                null,
                null,
                null,
                Database.instant(row, "received_at"),
                updated(row, null),
                null,
                null,
                null,
                state == ComplaintState.FORWARDED_OUTSIDE ? row.getString("forwarded_to") : null,
                null);
    }

    /** What was noted inside is nobody's business, so the complaint's own last change is not told. */
    private static Instant updated(ResultSet row, Instant said) throws SQLException {
        Instant closed = Database.instant(row, "closed_at");
        if (ComplaintState.CLOSED.name().equals(row.getString("state")) && closed != null) {
            return closed;
        }
        return Stream.of(said, Database.instant(row, "verified_at"), Database.instant(row, "received_at"))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
