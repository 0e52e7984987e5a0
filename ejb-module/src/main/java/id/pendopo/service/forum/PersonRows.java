package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceStatus;
import id.pendopo.domain.forum.AttendanceWay;
import id.pendopo.domain.forum.ParticipantOrigin;
import id.pendopo.domain.forum.ParticipantState;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.survey.Sex;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the list of an edition. */
@ApplicationScoped
class PersonRows {

    /** Everybody whose name is still kept. */
    private static final String FROM =
            """
             from forum_participant p left join forum_attendance a on a.participant_id = p.id
            left join forum_certificate c on c.participant_id = p.id
            where p.edition_id = ? and p.name is not null""";

    private static final String COLUMNS =
            """
            select p.id, p.uuid, p.version, p.name, p.institution, p.delegate, p.element, p.origin, p.state, p.email, p.postal,
                p.code, p.letter_number, p.sex, p.disability, a.status, a.way, a.at, c.number""";

    @Inject
    private Database database;

    /**
     * @param condition more to ask of a row, beginning with {@code and}; of our own words only
     * @param order what follows the conditions
     */
    List<PersonRow> list(long edition, String condition, String order, Object... parameters) {
        return database.list(COLUMNS + FROM + condition + order, PersonRows::row, all(edition, parameters));
    }

    /** How many there are, counted up to a cap. */
    long count(long edition, String condition, int cap, Object... parameters) {
        return database.first(
                        "select count(*) from (select 1" + FROM + condition + " limit " + cap + ") as found",
                        row -> row.getLong(1),
                        all(edition, parameters))
                .orElseThrow();
    }

    private static Object[] all(long edition, Object... parameters) {
        List<Object> all = new ArrayList<>();
        all.add(edition);
        all.addAll(List.of(parameters));
        return all.toArray();
    }

    private static PersonRow row(ResultSet row) throws SQLException {
        return new PersonRow(
                row.getLong("id"),
                row.getObject("uuid", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("institution"),
                row.getString("delegate"),
                StakeholderElement.valueOf(row.getString("element")),
                ParticipantOrigin.valueOf(row.getString("origin")),
                ParticipantState.valueOf(row.getString("state")),
                row.getString("email"),
                row.getString("postal"),
                row.getString("code"),
                row.getString("letter_number"),
                constant(Sex.class, row.getString("sex")),
                row.getObject("disability", Boolean.class),
                constant(AttendanceStatus.class, row.getString("status")),
                constant(AttendanceWay.class, row.getString("way")),
                Database.instant(row, "at"),
                row.getString("number"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
