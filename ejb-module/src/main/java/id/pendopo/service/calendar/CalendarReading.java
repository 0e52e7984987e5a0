package id.pendopo.service.calendar;

import id.pendopo.domain.calendar.DayKind;
import id.pendopo.domain.calendar.Holiday;
import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.platform.UnavailableException;
import id.pendopo.service.platform.PendopoDataSource;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Builds the calendar from its tables, as it is now or as it was in a former version. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarReading {

    private static final System.Logger LOG = System.getLogger(CalendarReading.class.getName());

    @Resource(lookup = PendopoDataSource.JNDI_NAME)
    private DataSource dataSource;

    /** The calendar as the current transaction sees it, or as it is committed when there is none. */
    public WorkingCalendar present() {
        return read("select max(calendar_version) from calendar_version", null);
    }

    private static UnavailableException unavailable(SQLException cause) {
        LOG.log(System.Logger.Level.WARNING, "Cannot read the calendar: {0}", cause.getMessage());
        return new UnavailableException("unavailable");
    }

    /** The calendar as it was in this version; null if there never was one. */
    public WorkingCalendar ofVersion(int version) {
        return read("?", version);
    }

    private WorkingCalendar read(String wanted, Integer version) {
        // One statement, so that a change committed meanwhile is seen whole or not at all.
        String sql =
                """
                select v.calendar_version, v.zone, v.collective_leave_worked,
                       d.date, d.kind, d.name, d.legal_basis, d.year
                from calendar_version v
                left join (
                    select date, kind, name, legal_basis, null::integer as year, version_from, version_to
                    from calendar_day
                    union all
                    select null, null, null, null, year, version_from, version_to
                    from calendar_year
                ) d on d.version_from <= v.calendar_version
                   and (d.version_to is null or d.version_to > v.calendar_version)
                where v.calendar_version = (%s)
                """
                        .formatted(wanted);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (version != null) {
                statement.setInt(1, version);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return build(rows);
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static WorkingCalendar build(ResultSet rows) throws SQLException {
        List<Holiday> holidays = new ArrayList<>();
        Set<Integer> years = new HashSet<>();
        Integer version = null;
        ZoneId zone = null;
        boolean worked = false;
        while (rows.next()) {
            version = rows.getInt("calendar_version");
            zone = ZoneId.of(rows.getString("zone"));
            worked = rows.getBoolean("collective_leave_worked");
            LocalDate date = rows.getObject("date", LocalDate.class);
            Integer year = rows.getObject("year", Integer.class);
            if (date != null) {
                holidays.add(new Holiday(
                        date,
                        DayKind.valueOf(rows.getString("kind")),
                        rows.getString("name"),
                        rows.getString("legal_basis")));
            } else if (year != null) {
                years.add(year);
            }
        }
        return version == null ? null : new WorkingCalendar(zone, version, worked, holidays, years);
    }
}
