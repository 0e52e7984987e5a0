package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.StatementCountFixture;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * How many statements each step may send, begin and commit among them; more than that and somebody made lists slow or
 * moves dear.
 */
@ArquillianTest
class ComplaintStatementBudgetIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private Database database;

    @Inject
    private ComplaintIntake intake;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private ComplaintAnswer answer;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintQueues queues;

    private <T> T within(int budget, String what, Caller caller, Callable<T> work) {
        return callers.as(caller, () -> {
            try (StatementCountFixture count = new StatementCountFixture()) {
                T result = work.call();
                assertThat(count.count())
                        .as("statements to " + what)
                        .isPositive()
                        .isLessThanOrEqualTo(budget);
                return result;
            }
        });
    }

    private FiledComplaint file(Caller everybody) throws Exception {
        return intake.record(
                NewComplaint.builder()
                        .type(ComplaintClass.COMPLAINT)
                        .channel(Channel.COUNTER)
                        .reporter(new NewReporter("Budi Santoso", "081298765432", null, null, null, null))
                        .title("Lampu jalan padam")
                        .story("Lampu jalan di depan rumah kami padam sejak Minggu malam.")
                        .category("pju")
                        .build(),
                UUID.randomUUID().toString());
    }

    private static Disposition toTransport() {
        return new Disposition(ComplaintClass.COMPLAINT, false, "pju", "DISHUB", null, false, false, null, null);
    }

    @Test
    void each_step_of_a_complaint_keeps_to_its_budget() {
        long id = database.first("select id from user_account where name = 'koordinator'", row -> row.getLong(1))
                .orElseThrow();
        Caller all = CallerFixture.user(
                id,
                "koordinator",
                Permission.SIGNED_IN,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_RECORD,
                Permission.COMPLAINT_VERIFY,
                Permission.COMPLAINT_HANDLE);
        // Every step once before, so that what is kept in memory and the blocks of the sequences are there.
        FiledComplaint first = callers.as(all, () -> file(all));
        callers.as(all, () -> {
            ComplaintMoved disposed = verification.verify(first.trackingNumber(), first.version(), toTransport());
            ComplaintMoved told = desk.reply(
                    first.trackingNumber(), disposed.version(), EventVisibility.REPORTER, "Sedang ditangani", null);
            return answer.answer(first.trackingNumber(), told.version(), "Sudah menyala", null, null);
        });
        callers.as(all, () -> reading.detail(first.trackingNumber()));

        FiledComplaint filed = within(10, "record", all, () -> file(all));
        String number = filed.trackingNumber();
        ComplaintMoved verified =
                within(13, "verify", all, () -> verification.verify(number, filed.version(), toTransport()));
        ComplaintMoved replied = within(
                9,
                "reply",
                all,
                () -> desk.reply(number, verified.version(), EventVisibility.REPORTER, "Sedang ditangani", null));
        within(10, "answer", all, () -> answer.answer(number, replied.version(), "Sudah menyala", null, null));
        within(7, "read", all, () -> reading.detail(number));
        within(
                4,
                "list",
                all,
                () -> queues.list(ComplaintFilter.builder().tab(QueueTab.OPEN).build()));
        within(3, "count tabs", all, () -> queues.tabs(ComplaintFilter.builder().build(), List.of(QueueTab.values())));
    }
}
