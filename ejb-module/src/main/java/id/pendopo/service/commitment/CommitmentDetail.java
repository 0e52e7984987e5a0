package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentMove;
import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.commitment.CommitmentStepKind;
import id.pendopo.domain.document.StoredFile;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A promise with everything that happened to it.
 *
 * @param version for the next change
 * @param evidence what shows that it is kept; empty unless it is claimed
 * @param reason why it was cancelled or carried over; else empty
 * @param carriedFrom the one it goes on from; null for none
 * @param carriedTo the one it goes on as; null for none
 * @param moves what the caller may do with it now
 * @param editable whether the caller may change it and its milestones
 * @param dueFixed whether the due date can only be carried over
 * @param history the latest first
 */
public record CommitmentDetail(
        CommitmentRow row,
        int version,
        String publicPath,
        String evidence,
        String reason,
        Instant verifiedAt,
        UUID carriedFrom,
        UUID carriedTo,
        List<Milestone> milestones,
        List<Step> history,
        Set<CommitmentMove> moves,
        boolean editable,
        boolean dueFixed)
        implements Serializable {

    /** @param late past its day and not reached */
    public record Milestone(UUID uuid, String title, LocalDate dueOn, LocalDate doneOn, boolean late)
            implements Serializable {}

    /**
     * @param state the one it led to
     * @param files that were brought with it
     */
    public record Step(
            CommitmentStepKind kind,
            CommitmentState state,
            int progress,
            String note,
            Instant at,
            String by,
            List<StoredFile> files)
            implements Serializable {}
}
