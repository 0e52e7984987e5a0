package id.pendopo.service.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.service.notification.MailGathering.Recent;
import id.pendopo.service.notification.MailGathering.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The rule played through with random arrivals, a round every 5 seconds. */
class MailGatheringPropertyTest {

    private static final Instant NOW = Instant.parse("2026-08-03T02:00:00Z");
    private static final int ROUND = 5;

    private record Sent(Instant at, int notices) {}

    private static Recent recent(List<Sent> sent, Instant now, boolean waiting) {
        List<Sent> window = sent.stream()
                .filter(mail -> mail.at().isAfter(now.minus(MailGathering.WINDOW)))
                .toList();
        return new Recent(window.size(), window.stream().anyMatch(mail -> mail.notices() > 1), waiting);
    }

    @Property(tries = 200)
    void nothing_is_lost_nothing_waits_long_and_a_mailbox_never_floods(
            @ForAll @IntRange(min = 1, max = 30) int limit,
            @ForAll @Size(min = 1, max = 300) List<@IntRange(max = 6) Integer> arrivals) {
        List<Sent> sent = new ArrayList<>();
        int due = 0;
        int held = 0;
        Instant release = null;
        Instant now = NOW;
        int rounds = arrivals.size() + (int) MailGathering.WINDOW.toSeconds() / ROUND + 1;
        for (int round = 0; round < rounds; round++) {
            now = NOW.plus(Duration.ofSeconds((long) round * ROUND));
            due += round < arrivals.size() ? arrivals.get(round) : 0;
            boolean ripe = release != null && !now.isBefore(release);
            int waiting = due + (ripe ? held : 0);
            if (waiting == 0) {
                continue;
            }
            switch (MailGathering.step(limit, recent(sent, now, release != null && !ripe), waiting, ripe)) {
                case ALONE -> {
                    for (int i = 0; i < waiting; i++) {
                        sent.add(new Sent(now, 1));
                    }
                }
                case TOGETHER -> sent.add(new Sent(now, waiting));
                case LATER -> {
                    assertThat(ripe).isFalse();
                    held += due;
                    release = release == null ? now.plus(MailGathering.WINDOW) : release;
                }
            }
            if (ripe) {
                held = 0;
                release = null;
            }
            due = 0;
        }
        assertThat(held).as("what waits").isZero();
        assertThat(sent.stream().mapToInt(Sent::notices).sum())
                .isEqualTo(arrivals.stream().mapToInt(Integer::intValue).sum());
        int first = 0;
        for (int last = 0; last < sent.size(); last++) {
            while (!sent.get(first).at().isAfter(sent.get(last).at().minus(MailGathering.WINDOW))) {
                first++;
            }
            assertThat(last - first + 1).as("mails in a window").isLessThanOrEqualTo(limit + 1);
        }
    }

    @Property
    void a_notice_never_waits_twice(
            @ForAll @IntRange(min = 1, max = 100) int limit,
            @ForAll @IntRange(max = 200) int mails,
            @ForAll boolean gathered,
            @ForAll boolean others,
            @ForAll @IntRange(min = 1, max = 5000) int waiting) {
        assertThat(MailGathering.step(limit, new Recent(mails, gathered, others), waiting, true))
                .isNotEqualTo(Step.LATER);
    }
}
