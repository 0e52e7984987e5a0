package id.pendopo.service.organization;

import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.domain.organization.OrganizationChanged;
import id.pendopo.domain.platform.UnavailableException;
import id.pendopo.service.platform.PendopoDataSource;
import id.pendopo.service.platform.Today;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Keeps the agencies and regions in memory, since nearly every page and every list names some. A change on this node is
 * seen at once after its commit, on the other nodes when their copy expires.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrganizationSnapshots {

    private static final System.Logger LOG = System.getLogger(OrganizationSnapshots.class.getName());
    /** Periods of agencies are days; the two hours between the zones of the country do not matter to them. */
    private static final Duration EXPIRY = Duration.ofSeconds(30);

    private static final Pattern POINT = Pattern.compile("\\[\\s*(-?[0-9.]+)\\s*,\\s*(-?[0-9.]+)\\s*]");

    @Resource(lookup = PendopoDataSource.JNDI_NAME)
    private DataSource dataSource;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    private final ReentrantLock refreshing = new ReentrantLock();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile Kept kept;

    private record Kept(OrganizationSnapshot snapshot, Instant until) {}

    /**
     * What is known now. Only one thread reads the database anew; the others go on with the copy they have, so that an
     * expiry under load costs one connection and no waiting.
     */
    @PermitAll
    public OrganizationSnapshot current() {
        Kept known = kept;
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.snapshot();
        }
        if (known == null) {
            refreshing.lock();
        } else if (!refreshing.tryLock()) {
            return known.snapshot();
        }
        try {
            Kept now = kept;
            if (now == null || now == known) {
                now = refreshed();
            }
            return now.snapshot();
        } finally {
            refreshing.unlock();
        }
    }

    /** A change committed while the tables are being read may be missing in the copy, so that copy is not kept. */
    private Kept refreshed() {
        int changesBefore = changes.get();
        Kept fresh = new Kept(read(), clock.instant().plus(EXPIRY));
        kept = changes.get() == changesBefore ? fresh : null;
        return fresh;
    }

    /** Forgets the copy once a change is committed. */
    @PermitAll
    public void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganizationChanged change) {
        changes.incrementAndGet();
        kept = null;
    }

    private OrganizationSnapshot read() {
        LocalDate today = this.today.get();
        try (Connection connection = dataSource.getConnection()) {
            List<AgencyRef> all = new ArrayList<>();
            List<AgencyRef> active = new ArrayList<>();
            List<DistrictRef> districts = new ArrayList<>();
            List<DistrictRef> currentDistricts = new ArrayList<>();
            List<VillageRef> villages = new ArrayList<>();
            List<VillageRef> currentVillages = new ArrayList<>();
            each(connection, AGENCIES, today, all, active, OrganizationSnapshots::agency);
            each(connection, DISTRICTS, today, districts, currentDistricts, OrganizationSnapshots::district);
            each(connection, VILLAGES, today, villages, currentVillages, OrganizationSnapshots::village);
            return OrganizationSnapshot.of(all, active, districts, currentDistricts, villages, currentVillages);
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.ERROR, "Cannot read agencies and regions", e);
            throw new UnavailableException("unavailable");
        }
    }

    private static final String AGENCIES =
            """
            select id, code, short_name, name, kind, daterange(active_from, active_to, '[]') @> ?::date as now
            from agency order by name, id""";
    private static final String DISTRICTS =
            """
            select id, code, name, latitude, longitude, boundary,
                   daterange(valid_from, valid_to, '[]') @> ?::date as now
            from district order by name, id""";
    private static final String VILLAGES =
            """
            select id, code, name, district_id, daterange(valid_from, valid_to, '[]') @> ?::date as now
            from village order by name, id""";

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> void each(
            Connection connection, String sql, LocalDate today, List<T> all, List<T> current, Row<T> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, today);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    T ref = reader.read(rows);
                    all.add(ref);
                    if (rows.getBoolean("now")) {
                        current.add(ref);
                    }
                }
            }
        }
    }

    private static AgencyRef agency(ResultSet row) throws SQLException {
        return new AgencyRef(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }

    private static DistrictRef district(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        GeoPoint center = latitude == null ? null : new GeoPoint(latitude, row.getDouble("longitude"));
        return new DistrictRef(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                center,
                points(row.getString("boundary")));
    }

    private static VillageRef village(ResultSet row) throws SQLException {
        return new VillageRef(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4));
    }

    private static List<GeoPoint> points(String json) {
        List<GeoPoint> points = new ArrayList<>();
        Matcher matcher = POINT.matcher(json == null ? "" : json);
        while (matcher.find()) {
            points.add(new GeoPoint(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
        }
        return List.copyOf(points);
    }
}
