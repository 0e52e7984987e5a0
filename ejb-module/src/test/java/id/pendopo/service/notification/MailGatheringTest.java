package id.pendopo.service.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.service.notification.MailGathering.Recent;
import id.pendopo.service.notification.MailGathering.Step;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MailGatheringTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Test
    void a_few_are_mails_of_their_own() {
        assertThat(MailGathering.step(20, new Recent(0, false, false), 20, false))
                .isEqualTo(Step.ALONE);
        assertThat(MailGathering.step(20, new Recent(12, false, false), 8, false))
                .isEqualTo(Step.ALONE);
    }

    @Test
    void a_pile_is_one_mail_at_once() {
        assertThat(MailGathering.step(20, new Recent(0, false, false), 21, false))
                .isEqualTo(Step.TOGETHER);
        assertThat(MailGathering.step(20, new Recent(19, false, false), 2, false))
                .isEqualTo(Step.TOGETHER);
    }

    @Test
    void after_that_they_wait_for_the_end_of_the_window() {
        assertThat(MailGathering.step(20, new Recent(20, false, false), 1, false))
                .isEqualTo(Step.LATER);
        assertThat(MailGathering.step(20, new Recent(1, true, false), 1, false)).isEqualTo(Step.LATER);
        assertThat(MailGathering.step(20, new Recent(1, true, false), 1, true)).isEqualTo(Step.TOGETHER);
        assertThat(MailGathering.step(20, new Recent(3, false, true), 1, false)).isEqualTo(Step.LATER);
    }

    @Test
    void the_mail_of_the_day_leaves_at_the_next_such_hour_here() {
        Instant six = Instant.parse("2026-08-02T23:00:00Z");
        Instant seven = Instant.parse("2026-08-03T00:00:00Z");
        assertThat(MailGathering.nextDigest(six, 7, JAKARTA)).isEqualTo(seven);
        assertThat(MailGathering.nextDigest(seven, 7, JAKARTA)).isEqualTo(Instant.parse("2026-08-04T00:00:00Z"));
    }
}
