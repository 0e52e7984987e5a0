package id.pendopo.service.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When several notices of one kind to one person leave as one mail. Up to a number within {@link #WINDOW} each is a mail of
 * its own; beyond it they are gathered. A pile is gathered at once; what trickles in after that waits until the window is
 * over, so that a flood that lasts is one mail in each window.
 */
final class MailGathering {

    static final Duration WINDOW = Duration.ofMinutes(10);

    /** What becomes of the notices that wait. */
    enum Step {
        /** Each is a mail. */
        ALONE,
        /** All are one mail. */
        TOGETHER,
        /** They wait for more, until {@link #WINDOW} is over. */
        LATER
    }

    /**
     * What left in the window, and what stayed.
     *
     * @param mails how many mails of this kind to this person
     * @param gathered whether one of them held several notices
     * @param waiting whether others of this kind still wait for more
     */
    record Recent(int mails, boolean gathered, boolean waiting) {}

    private MailGathering() {}

    /**
     * @param limit mails of a kind to a person in a window
     * @param recent what left in the window that ends now
     * @param waiting notices that wait now, at least one
     * @param held whether one of them has waited for more already
     */
    static Step step(int limit, Recent recent, int waiting, boolean held) {
        if (!held && recent.waiting()) {
            return Step.LATER;
        }
        if (!recent.gathered() && recent.mails() + waiting <= limit) {
            return Step.ALONE;
        }
        return held || !recent.gathered() && recent.mails() < limit ? Step.TOGETHER : Step.LATER;
    }

    /** The next time the mail of the day leaves. */
    static Instant nextDigest(Instant now, int hour, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime today = here.toLocalDate().atTime(hour, 0).atZone(zone);
        return (today.isAfter(here)
                        ? today
                        : here.toLocalDate().plusDays(1).atTime(hour, 0).atZone(zone))
                .toInstant();
    }
}
