package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.EscalationLevel;
import id.pendopo.domain.complaint.EventType;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DeadlineSweepIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private RunAs runAs;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintCompletion completion;

    @Inject
    private DeadlineSweep sweep;

    @Inject
    private Database database;

    @Resource
    private ManagedExecutorService executor;

    /** Moves the deadlines of a clock so far back that every step of theirs is over. */
    private void past(String number, String clock) {
        database.update(
                """
                update complaint_deadline set started_at = now() - interval '200 days', start_day = current_date - 200,
                    due_day = current_date - 150, due_at = now() - interval '150 days', alarm_at = now() - interval '190 days'
                where clock = ? and stopped_at is null
                  and complaint_id = (select id from complaint where tracking_number = ?)""",
                clock,
                number);
    }

    private int all() {
        return runAs.system(() -> {
            int done = 0;
            for (int piece = sweep.ring(); piece > 0; piece = sweep.ring()) {
                done += piece;
            }
            return done;
        });
    }

    private List<EventType> history(String number) {
        return database.list(
                "select type from complaint_event where complaint_id = (select id from complaint where tracking_number = ?)"
                        + " order by seq",
                row -> EventType.valueOf(row.getString(1)),
                number);
    }

    private int told(String person, String number, String kind) {
        return database.first(
                        "select count(*) from inbox_item i join user_account u on u.id = i.user_id"
                                + " where u.name = ? and i.link like ? and i.kind = ?",
                        row -> row.getInt(1),
                        person,
                        "%" + number,
                        kind)
                .orElseThrow();
    }

    @Test
    void what_fell_due_while_the_system_was_off_is_done_once_and_in_order() {
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        complaints.inProgress(filed, "puskesmas");
        past(number, "RESOLUTION");
        all();
        assertThat(history(number))
                .endsWith(EventType.DEADLINE_MISSED, EventType.ESCALATED, EventType.ESCALATED, EventType.ESCALATED);
        assertThat(callers.as(complaints.coordinator(), () -> reading.detail(number))
                        .escalation())
                .isEqualTo(EscalationLevel.MAYOR);
        // Only the last step is told, to the one it goes to.
        assertThat(told("walikota", number, "complaint.alarm.OVERDUE_150")).isEqualTo(1);
        assertThat(told("sekda", number, "complaint.alarm.OVERDUE_150")).isZero();
        assertThat(told("penghubung.dinkes", number, "complaint.alarm.WARNING_75"))
                .isZero();
        int events = history(number).size();
        all();
        assertThat(history(number)).hasSize(events);
        assertThat(told("walikota", number, "complaint.alarm.OVERDUE_150")).isEqualTo(1);
    }

    @Test
    void where_nobody_is_mayor_the_level_below_answers() {
        FiledComplaint filed = complaints.file();
        complaints.inProgress(filed, "puskesmas");
        past(filed.trackingNumber(), "RESOLUTION");
        database.update("update user_account set status = 'DISABLED' where name = 'walikota'");
        try {
            all();
        } finally {
            database.update("update user_account set status = 'ACTIVE' where name = 'walikota'");
        }
        assertThat(told("walikota", filed.trackingNumber(), "complaint.alarm.OVERDUE_150"))
                .isZero();
        assertThat(told("sekda", filed.trackingNumber(), "complaint.alarm.OVERDUE_150"))
                .isEqualTo(1);
    }

    @Test
    void silence_closes_an_answered_complaint_and_withdraws_an_incomplete_one() {
        FiledComplaint answered = complaints.file();
        complaints.answered(answered);
        past(answered.trackingNumber(), "CONFIRMATION");
        FiledComplaint incomplete = complaints.file();
        callers.as(
                complaints.coordinator(),
                () -> completion.request(
                        incomplete.trackingNumber(),
                        incomplete.version(),
                        java.util.EnumSet.of(id.pendopo.domain.complaint.MissingItem.WHEN),
                        "Kapan?"));
        past(incomplete.trackingNumber(), "COMPLETION");
        all();
        assertThat(callers.as(complaints.coordinator(), () -> reading.detail(answered.trackingNumber()))
                        .state())
                .isEqualTo(ComplaintState.CLOSED);
        assertThat(callers.as(complaints.coordinator(), () -> reading.detail(incomplete.trackingNumber()))
                        .state())
                .isEqualTo(ComplaintState.WITHDRAWN);
    }

    @Test
    void two_nodes_do_every_step_exactly_once() throws Exception {
        all();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            numbers.add(complaints.file().trackingNumber());
        }
        numbers.forEach(number -> past(number, "VERIFICATION"));
        List<Future<Integer>> nodes = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            nodes.add(executor.submit(this::all));
        }
        int done = 0;
        for (Future<Integer> node : nodes) {
            done += node.get(2, TimeUnit.MINUTES);
        }
        assertThat(done).isGreaterThanOrEqualTo(numbers.size());
        for (String number : numbers) {
            assertThat(history(number))
                    .containsExactly(
                            EventType.RECORDED,
                            EventType.DEADLINE_MISSED,
                            EventType.ESCALATED,
                            EventType.ESCALATED,
                            EventType.ESCALATED);
        }
    }

    @Test
    void one_complaint_that_cannot_be_done_is_put_off_and_holds_up_no_other() {
        String stuck = complaints.file().trackingNumber();
        past(stuck, "VERIFICATION");
        long id = database.first("select id from complaint where tracking_number = ?", row -> row.getLong(1), stuck)
                .orElseThrow();
        runAs.system(() -> {
            sweep.postpone(id);
            return null;
        });
        assertThat(runAs.system(() -> sweep.due())).doesNotContain(id);
        assertThat(history(stuck)).containsExactly(EventType.RECORDED);
    }
}
