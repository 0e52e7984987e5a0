package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.Deadline;
import id.pendopo.domain.complaint.EscalationSteps;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class EscalationsIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private Escalations escalations;

    @Inject
    private DeadlineSweep sweep;

    @Inject
    private Database database;

    @Inject
    private RunAs runAs;

    private Caller bureau() {
        return complaints.person("organisasi", null, Permission.COMPLAINT_CONFIGURE);
    }

    private EscalationRef read() {
        return callers.as(bureau(), () -> escalations.read());
    }

    private void save(int version, Integer warning, Integer second, Integer secretary, Integer mayor) {
        callers.as(bureau(), () -> escalations.save(version, warning, second, secretary, mayor));
    }

    @AfterEach
    void asUsual() {
        save(read().version(), 75, 90, 125, 150);
        sweep();
    }

    private void sweep() {
        runAs.system(() -> {
            for (int piece = sweep.ring(); piece > 0; ) {
                piece = sweep.ring();
            }
            return null;
        });
    }

    private Instant alarm(FiledComplaint filed) {
        return database.first(
                        """
                        select d.alarm_at from complaint_deadline d join complaint c on c.id = d.complaint_id
                        where c.tracking_number = ? and d.clock = 'VERIFICATION'""",
                        row -> Database.instant(row, "alarm_at"),
                        filed.trackingNumber())
                .orElseThrow();
    }

    @Test
    void deadlines_that_run_follow_when_steps_are_moved_and_come_back_with_them() {
        FiledComplaint filed = complaints.file();
        Instant usual = alarm(filed);
        save(read().version(), 34, 90, 125, 150);
        assertThat(alarm(filed)).isEqualTo(Deadline.TO_BE_SET_ANEW);
        sweep();
        assertThat(alarm(filed)).isAfter(Deadline.TO_BE_SET_ANEW).isBefore(usual);
        FiledComplaint later = complaints.file();
        assertThat(alarm(later)).isEqualTo(alarm(filed));
        save(read().version(), 75, 90, 125, 150);
        sweep();
        assertThat(alarm(filed)).isEqualTo(usual);
    }

    @Test
    void a_change_stands_in_the_trail_and_one_that_changes_nothing_does_not() {
        long before = trail();
        save(read().version(), 60, 80, 125, 150);
        assertThat(read().steps()).isEqualTo(new EscalationSteps(60, 80, 125, 150));
        assertThat(trail()).isEqualTo(before + 1);
        save(read().version(), 60, 80, 125, 150);
        assertThat(trail()).isEqualTo(before + 1);
    }

    private long trail() {
        return database.first(
                        "select count(*) from audit_entry where action = 'complaint.escalation-changed'",
                        row -> row.getLong(1))
                .orElseThrow();
    }

    @Test
    void steps_out_of_order_and_second_savers_are_refused() {
        int version = read().version();
        assertThatThrownBy(() -> save(version, 95, 90, 125, 150))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                refusal.violations().get(0).field())
                        .isEqualTo("secondWarning"));
        assertThatThrownBy(() -> save(version, 75, 90, 125, 125)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> save(version, 75, 90, null, 150))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                refusal.violations().get(0).code())
                        .isEqualTo("input.required"));
        save(version, 70, 90, 125, 150);
        assertThatThrownBy(() -> save(version, 71, 90, 125, 150)).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> callers.as(complaints.officer(), () -> escalations.read()))
                .isInstanceOf(EJBAccessException.class);
    }
}
