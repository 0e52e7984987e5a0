package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionPlan;
import id.pendopo.domain.forum.EditionRoles;
import id.pendopo.domain.forum.PolicyTopic;
import java.time.Instant;
import java.util.Set;

/**
 * What somebody types about an edition.
 *
 * @param agencyCode who answers for it; empty for the owner of the series
 * @param volume its number in the series; null for the next one
 * @param theme may be empty in a draft
 * @param special beside the rhythm of the series
 * @param services codes of the services it is about
 * @param startsAt and {@code endsAt} both, or neither while the day is unknown
 * @param quota how many people there is room for; null without a limit
 */
public record EditionForm(
        String agencyCode,
        Integer volume,
        String theme,
        PolicyTopic topic,
        String background,
        boolean special,
        Set<String> services,
        Instant startsAt,
        Instant endsAt,
        EditionMode mode,
        String venue,
        String link,
        Integer quota,
        EditionRoles roles) {

    /** The least there is to say: a theme, when, and where people meet. */
    public static EditionForm at(String theme, PolicyTopic topic, Instant startsAt, Instant endsAt, String venue) {
        return new EditionForm(
                "",
                null,
                theme,
                topic,
                "",
                false,
                Set.of(),
                startsAt,
                endsAt,
                EditionMode.IN_PERSON,
                venue,
                "",
                null,
                EditionRoles.NONE);
    }

    EditionPlan plan() {
        return new EditionPlan(startsAt, endsAt, mode, venue, link, quota);
    }
}
