package id.pendopo.domain.forum;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * When and how an edition takes place.
 *
 * @param startsAt and {@code endsAt} both or neither; neither while the day is unknown
 * @param venue where people meet
 * @param link where a stream or meeting is
 * @param quota how many people there is room for; null without a limit
 */
public record EditionPlan(
        Instant startsAt, Instant endsAt, EditionMode mode, String venue, String link, Integer quota) {

    public static final int VENUE_LIMIT = 200;
    public static final int LINK_LIMIT = 500;
    public static final int QUOTA_LIMIT = 100_000;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s]+");
    private static final Duration LONGEST = Duration.ofDays(14);

    /** @throws InvalidInputException naming the wrong field */
    public EditionPlan {
        if (mode == null) {
            throw new InvalidInputException("mode", "input.required");
        }
        if (startsAt == null && endsAt != null) {
            throw new InvalidInputException("startsAt", "input.required");
        }
        if (startsAt != null && endsAt == null) {
            throw new InvalidInputException("endsAt", "input.required");
        }
        if (startsAt != null && !endsAt.isAfter(startsAt)) {
            throw new InvalidInputException("endsAt", "forum.endsBefore");
        }
        if (startsAt != null && Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new InvalidInputException("endsAt", "forum.edition.tooLong", LONGEST.toDays());
        }
        venue = TextInput.optional("venue", venue, VENUE_LIMIT);
        link = TextInput.matching("link", link, LINK_LIMIT, LINK, "forum.link");
        if (quota != null && (quota < 1 || quota > QUOTA_LIMIT)) {
            throw new InvalidInputException("quota", "forum.edition.quota", QUOTA_LIMIT);
        }
    }

    /** Whether people know when and where. */
    boolean complete() {
        boolean place = mode == EditionMode.MEDIA ? !venue.isEmpty() || !link.isEmpty() : !venue.isEmpty();
        return startsAt != null && place;
    }
}
