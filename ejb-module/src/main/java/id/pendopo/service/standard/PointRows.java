package id.pendopo.service.standard;

import id.pendopo.domain.standard.OpenTime;
import id.pendopo.domain.standard.PointAccess;
import id.pendopo.domain.standard.PointKind;
import id.pendopo.service.standard.PointRow.SeatRow;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads service points out of the database, each with its hours, institutions and services in the same row. */
final class PointRows {

    /** Between the parts of one thing and between things: characters nobody can type. */
    private static final String PART = "\u001f";

    private static final String THING = "\u001e";

    /** Parameter 8: today. */
    static final String COLUMNS =
            """
            select p.id, p.uuid, p.version, p.code, p.name, p.kind, a.code, a.short_name, a.name, p.address, d.code, d.name,
                   p.latitude, p.longitude, p.phone, p.access, p.access_note, p.queue_note,
                   (select string_agg(concat_ws(chr(31), t.weekday, t.opens, t.closes), chr(30) order by t.place)
                    from service_point_time t where t.point_id = p.id),
                   (select string_agg(concat(ta.code, chr(31), coalesce(ta.name, t.institution), chr(31), t.counter), chr(30)
                                      order by t.place)
                    from service_point_seat t left join agency ta on ta.id = t.agency_id where t.point_id = p.id),
                   (select string_agg(s.code, chr(30) order by s.name, s.id)
                    from service_at_point o join service s on s.id = o.service_id where o.point_id = p.id),
                   p.active_from, p.active_to, daterange(p.active_from, p.active_to, '[]') @> cast(?8 as date)""";

    static final String FROM =
            """
             from service_point p join agency a on a.id = p.agency_id left join district d on d.id = p.district_id
            """;

    private PointRows() {}

    @SuppressWarnings("unchecked")
    static List<PointRow> read(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(PointRows::row).toList();
    }

    private static PointRow row(Object[] cells) {
        return new PointRow(
                ((Number) cells[0]).longValue(),
                cells[1] instanceof UUID uuid ? uuid : UUID.fromString(cells[1].toString()),
                ((Number) cells[2]).intValue(),
                (String) cells[3],
                (String) cells[4],
                PointKind.valueOf((String) cells[5]),
                (String) cells[6],
                (String) cells[7],
                (String) cells[8],
                (String) cells[9],
                (String) cells[10],
                (String) cells[11],
                degrees(cells[12]),
                degrees(cells[13]),
                (String) cells[14],
                ((String) cells[15]).isEmpty()
                        ? List.of()
                        : Arrays.stream(((String) cells[15]).split(","))
                                .map(PointAccess::valueOf)
                                .toList(),
                (String) cells[16],
                (String) cells[17],
                things(cells[18], PointRows::time),
                things(cells[19], PointRows::seat),
                things(cells[20], parts -> parts[0]),
                day(cells[21]),
                day(cells[22]),
                (Boolean) cells[23]);
    }

    private static <T> List<T> things(Object cell, Function<String[], T> read) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.toString().split(THING))
                        .map(thing -> read.apply(thing.split(PART, -1)))
                        .toList();
    }

    private static OpenTime time(String[] parts) {
        return new OpenTime(
                DayOfWeek.of(Integer.parseInt(parts[0])), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static SeatRow seat(String[] parts) {
        return new SeatRow(parts[0].isEmpty() ? null : parts[0], parts[1], parts[2]);
    }

    private static Double degrees(Object cell) {
        return cell == null ? null : ((Number) cell).doubleValue();
    }

    private static LocalDate day(Object cell) {
        return cell == null ? null : cell instanceof LocalDate day ? day : ((java.sql.Date) cell).toLocalDate();
    }
}
