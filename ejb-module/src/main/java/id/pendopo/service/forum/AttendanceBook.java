package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceStatus;
import id.pendopo.domain.forum.AttendanceWay;
import id.pendopo.domain.identity.Caller;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Writes down who was there. */
@ApplicationScoped
class AttendanceBook {

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Notes it; whoever notes the same of the same person at the same moment, one of them waits and finds it noted.
     *
     * @return false if that was known already
     */
    boolean note(PeopleEdition edition, long participant, AttendanceStatus status, AttendanceWay way) {
        return database.update(
                        """
                        insert into forum_attendance as a (participant_id, edition_id, status, way, at, recorded_by)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (participant_id) do update set status = excluded.status, way = excluded.way,
                            at = excluded.at, recorded_by = excluded.recorded_by
                        where a.status <> excluded.status""",
                        participant,
                        edition.id(),
                        status.name(),
                        way.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        officer())
                == 1;
    }

    /** Whoever was expected and of whom nothing is known was not there. */
    int restAbsent(PeopleEdition edition) {
        return database.update(
                """
                insert into forum_attendance (participant_id, edition_id, status, way, at, recorded_by)
                select p.id, p.edition_id, 'ABSENT', 'MANUAL', ?, ? from forum_participant p
                where p.edition_id = ? and p.state in ('SENT', 'COMING', 'DELEGATED')
                on conflict (participant_id) do nothing""",
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                officer(),
                edition.id());
    }

    /** Takes it back. */
    void forget(long participant) {
        database.update("delete from forum_attendance where participant_id = ?", participant);
    }

    private Long officer() {
        return caller.get().kind() == Caller.Kind.USER ? caller.get().id() : null;
    }
}
