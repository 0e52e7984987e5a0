package id.pendopo.service.forum;

import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.standard.StandardComponent;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said at a forum, and what became of it.
 *
 * @param number counted in the edition
 * @param givenBy empty for somebody unnamed
 * @param agencyCode of the agency that is responsible; null if not decided
 * @param answeredAt null while it is not answered
 * @param complained whether it became a complaint
 * @param complaint tracking number of that complaint; null also if the caller may not know of it
 * @param commitment null if nothing was promised
 * @param standard the version of a standard whose change it asks for; null if none
 * @param question whether it was taken over from a question of the audience
 * @param withheld whether it became a complaint the caller may not know of, so that who said what is left empty
 */
public record InputRow(
        UUID uuid,
        int version,
        UUID edition,
        int number,
        InputKind kind,
        String text,
        String givenBy,
        StakeholderElement element,
        String serviceCode,
        String serviceName,
        String agencyCode,
        String agencyName,
        String answer,
        Instant answeredAt,
        String answeredBy,
        boolean complained,
        String complaint,
        UUID commitment,
        UUID standard,
        StandardComponent component,
        boolean question,
        Instant notedAt,
        String notedBy,
        boolean withheld)
        implements Serializable {

    public boolean anonymous() {
        return givenBy.isEmpty();
    }

    /** Whether somebody has dealt with it: thanks need no answer. */
    public boolean handled() {
        return !kind.answerable() || answeredAt != null || complained || commitment != null || standard != null;
    }

    /** Whether nothing came of it yet that would lose its origin. */
    public boolean loose() {
        return !complained && commitment == null && standard == null;
    }
}
