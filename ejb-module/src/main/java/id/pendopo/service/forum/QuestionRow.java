package id.pendopo.service.forum;

import id.pendopo.domain.forum.QuestionOrigin;
import id.pendopo.domain.forum.QuestionState;
import id.pendopo.domain.forum.RejectReason;
import id.pendopo.domain.forum.StakeholderElement;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A question as its moderator sees it, and whoever takes it over into the minutes.
 *
 * @param original the words it came with; null if nothing was corrected
 * @param asker as they named themselves; may be empty
 * @param element null if nobody said
 * @param into the question that goes on for it after a merge; null otherwise
 * @param answeredLive whether it was answered on stage
 * @param answer what was answered, as far as it was written down; may be empty
 * @param votes how many phones want it answered
 */
public record QuestionRow(
        UUID uuid,
        int version,
        UUID edition,
        QuestionOrigin origin,
        QuestionState state,
        String text,
        String original,
        String asker,
        StakeholderElement element,
        Instant askedAt,
        RejectReason rejectReason,
        String rejectNote,
        UUID into,
        boolean answeredLive,
        String answer,
        String answerer,
        Instant answeredAt,
        Instant changedAt,
        String changedBy,
        long votes)
        implements Serializable {}
