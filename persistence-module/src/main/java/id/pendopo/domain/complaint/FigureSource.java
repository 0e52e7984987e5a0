package id.pendopo.domain.complaint;

import java.time.Instant;
import java.util.List;

/**
 * What the figures need to know of a complaint as it stands now.
 *
 * @param agencyId 0 for none, as all other numbers
 * @param rating 0 for none
 * @param archiveReason null unless it is archived
 * @param ombudsman whether the Ombudsman looks into it
 * @param deadlines all of them, in any order
 */
public record FigureSource(
        long id,
        ComplaintState state,
        ComplaintClass type,
        boolean supervision,
        boolean confidential,
        boolean anonymous,
        Channel channel,
        long agencyId,
        long reportedAgencyId,
        long categoryId,
        long districtId,
        Instant receivedAt,
        boolean verified,
        Instant answeredAt,
        boolean closedBySystem,
        ArchiveReason archiveReason,
        int reassignments,
        int reopenings,
        EscalationLevel escalation,
        int rating,
        boolean ombudsman,
        List<Clocked> deadlines) {

    /** How one of its deadlines stands. */
    public record Clocked(DeadlineClock clock, DeadlineStatus status) {}

    /** Met or missed, however often the clock ran; null while neither, or when all that ran fell away. */
    Boolean inTime(DeadlineClock clock) {
        Boolean inTime = null;
        for (Clocked deadline : deadlines) {
            if (deadline.clock() == clock && deadline.status() == DeadlineStatus.MISSED) {
                return false;
            }
            if (deadline.clock() == clock && deadline.status() == DeadlineStatus.MET) {
                inTime = true;
            }
        }
        return inTime;
    }
}
