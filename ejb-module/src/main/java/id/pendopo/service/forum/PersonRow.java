package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceStatus;
import id.pendopo.domain.forum.AttendanceWay;
import id.pendopo.domain.forum.ParticipantOrigin;
import id.pendopo.domain.forum.ParticipantState;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.survey.Sex;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody on the list of an edition.
 *
 * @param delegate who comes instead; null for nobody
 * @param status null while nothing is known of whether the person was there
 * @param way null with it
 * @param at when it was noted
 * @param certificate number of the certificate; null if none was issued
 */
public record PersonRow(
        long id,
        UUID uuid,
        int version,
        String name,
        String institution,
        String delegate,
        StakeholderElement element,
        ParticipantOrigin origin,
        ParticipantState state,
        String email,
        String postal,
        String code,
        String letterNumber,
        Sex sex,
        Boolean disability,
        AttendanceStatus status,
        AttendanceWay way,
        Instant at,
        String certificate)
        implements Serializable {

    /** Who sits there. */
    public String attends() {
        return delegate == null ? name : delegate;
    }

    public boolean present() {
        return status == AttendanceStatus.PRESENT;
    }
}
