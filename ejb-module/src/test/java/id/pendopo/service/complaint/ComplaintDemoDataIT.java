package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintEvent;
import id.pendopo.domain.complaint.ComplaintHistory;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The demonstration complaints are as good as real ones. */
@ArquillianTest
class ComplaintDemoDataIT {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private Database database;

    @Inject
    private RunAs runAs;

    @Inject
    private DeadlineSweep sweep;

    @Inject
    private CalendarFollower follower;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Test
    void every_history_in_the_database_adds_up() throws Exception {
        transaction.begin();
        try {
            List<Complaint> all =
                    em.createQuery("select c from Complaint c", Complaint.class).getResultList();
            assertThat(all).hasSizeGreaterThan(100);
            for (Complaint complaint : all) {
                List<ComplaintEvent> history = em.createQuery(
                                "select e from ComplaintEvent e where e.complaintId = :id order by e.seq",
                                ComplaintEvent.class)
                        .setParameter("id", complaint.getId())
                        .getResultList();
                assertThat(ComplaintHistory.verify(complaint.uuid(), history))
                        .as(complaint.trackingNumber())
                        .isEqualTo(-1);
                assertThat(ComplaintHistory.fold(history)).isEqualTo(complaint.state());
                assertThat(history.get(history.size() - 1).hash()).isEqualTo(complaint.lastHash());
                assertThat(history).allMatch(event -> !event.at().isAfter(clock.instant()));
            }
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void the_states_this_version_knows_are_all_there() {
        Set<ComplaintState> there =
                database
                        .list("select distinct state from complaint", row -> ComplaintState.valueOf(row.getString(1)))
                        .stream()
                        .collect(Collectors.toSet());
        assertThat(there)
                .containsAll(EnumSet.of(
                        ComplaintState.AWAITING_VERIFICATION,
                        ComplaintState.AWAITING_FOLLOW_UP,
                        ComplaintState.IN_PROGRESS,
                        ComplaintState.AWAITING_REPORTER,
                        ComplaintState.CLOSED,
                        ComplaintState.FORWARDED_OUTSIDE,
                        ComplaintState.ARCHIVED));
        assertThat(database.first("select count(*) from complaint where supervision", row -> row.getInt(1)))
                .hasValueSatisfying(number -> assertThat(number).isPositive());
    }

    @Test
    void the_demo_accounts_of_an_agency_have_work_waiting() {
        for (String agency : List.of("DINKES", "PUPR", "INSPEKTORAT")) {
            assertThat(waiting(agency, "state = 'AWAITING_FOLLOW_UP'"))
                    .as(agency)
                    .isGreaterThanOrEqualTo(4);
            assertThat(waiting(agency, "state = 'AWAITING_FOLLOW_UP' and next_due_at < now()"))
                    .as(agency)
                    .isPositive();
            assertThat(
                            waiting(
                                    agency,
                                    "exists (select 1 from complaint_answer a where a.complaint_id = complaint.id and a.status = 'WAITING')"))
                    .as(agency)
                    .isPositive();
        }
    }

    private int waiting(String agency, String condition) {
        return database.first(
                        "select count(*) from complaint where agency_id = (select id from agency where code = ?) and "
                                + condition,
                        row -> row.getInt(1),
                        agency)
                .orElseThrow();
    }

    @Test
    void looking_for_what_fell_due_twice_does_nothing_the_second_time() {
        runAs.system(() -> {
            while (sweep.ring() > 0) {
                Thread.onSpinWait();
            }
            return null;
        });
        int events = events();
        runAs.system(() -> sweep.ring());
        assertThat(events()).isEqualTo(events);
        assertThat(database.first(
                        "select count(*) from complaint_deadline where status = 'RUNNING' and due_at < now() - interval '1 minute'",
                        row -> row.getInt(1)))
                .hasValue(0);
    }

    private int events() {
        return database.first("select count(*) from complaint_event", row -> row.getInt(1))
                .orElseThrow();
    }

    @Test
    void the_calendar_in_force_moves_no_deadline() {
        assertThat(follower.preview(calendars.current())).isEmpty();
    }
}
