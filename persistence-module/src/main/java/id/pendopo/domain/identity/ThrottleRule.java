package id.pendopo.domain.identity;

import java.time.Duration;

/**
 * How failed attempts slow the next one. Nothing is ever locked: after some free attempts each further failure doubles the
 * wait, up to a longest one, and after a quiet time all is forgotten.
 *
 * @param free failures without a wait
 * @param first wait after the failure that follows them
 * @param longest no wait is longer
 * @param forget quiet time after which counting starts anew
 */
public record ThrottleRule(int free, Duration first, Duration longest, Duration forget) {

    /** One account from one address, or from one known browser. */
    public static final ThrottleRule ACCOUNT_FROM_ADDRESS =
            new ThrottleRule(4, Duration.ofSeconds(5), Duration.ofMinutes(15), Duration.ofHours(6));

    /** All accounts from one address; generous, since a whole office may stand behind it. */
    public static final ThrottleRule ADDRESS =
            new ThrottleRule(40, Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofHours(1));

    /** Codes of the second factor: whoever tries them has the password already. */
    public static final ThrottleRule SECOND_FACTOR =
            new ThrottleRule(4, Duration.ofSeconds(10), Duration.ofMinutes(15), Duration.ofHours(24));

    /** What anybody may send in from one address: a family or a village office may share it. */
    public static final ThrottleRule FILING =
            new ThrottleRule(20, Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofHours(1));

    private static final int MAX_DOUBLINGS = 30;

    /** The wait after that many failures in a row. */
    public Duration waitAfter(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        Duration wait = first.multipliedBy(1L << Math.min(failures - free - 1, MAX_DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
