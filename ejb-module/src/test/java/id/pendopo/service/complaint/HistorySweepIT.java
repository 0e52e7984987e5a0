package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class HistorySweepIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private RunAs runAs;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private HistoryChecks checks;

    @Inject
    private HistorySweep sweep;

    @Inject
    private Database database;

    /** Asks for a check and sees it through, unless the watch of the server was quicker. */
    private HistoryCheckRow check() {
        Caller auditor = complaints.person("auditor", null, Permission.AUDIT_READ);
        callers.as(auditor, () -> checks.ask());
        callers.as(auditor, () -> checks.ask());
        runAs.system(() -> {
            sweep.claim().ifPresent(check -> {
                assertThat(sweep.claim()).isEmpty();
                while (sweep.piece(check)) {
                    Thread.onSpinWait();
                }
            });
            return null;
        });
        for (int i = 0; i < 600 && last(auditor).finishedAt() == null; i++) {
            LockSupport.parkNanos(100_000_000);
        }
        return last(auditor);
    }

    private HistoryCheckRow last(Caller auditor) {
        return callers.as(auditor, () -> checks.last()).get(0);
    }

    @Test
    void every_complaint_follows_from_its_history_and_one_that_was_tampered_with_is_named() {
        FiledComplaint filed = complaints.file();
        complaints.inProgress(filed, "puskesmas");
        String number = filed.trackingNumber();
        HistoryCheckRow whole = check();
        assertThat(whole.finishedAt()).isNotNull();
        assertThat(whole.examples()).isEmpty();
        assertThat(whole.faults()).isZero();
        assertThat(whole.complaints())
                .isEqualTo(database.first("select count(*) from complaint", row -> row.getLong(1))
                        .orElseThrow());

        tamper(number, "state = 'CLOSED', closed_at = now()", "STATE");
        tamper(number, "state = 'IN_PROGRESS', closed_at = null, anonymous = true", "FACTS");
        tamper(number, "anonymous = false, event_count = event_count + 1", "END");
        database.update("update complaint set event_count = event_count - 1 where tracking_number = ?", number);
        assertThat(check().faults()).isZero();
    }

    private void tamper(String number, String how, String fault) {
        database.update("update complaint set " + how + " where tracking_number = ?", number);
        HistoryCheckRow found = check();
        assertThat(found.faults()).isEqualTo(1);
        assertThat(found.examples()).containsExactly(number + " " + fault);
    }
}
