package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.commitment.CommitmentState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A promise as everybody may read it: whose work it is inside the agency and what was noted on the way stay inside.
 *
 * @param sourceLabel empty where what it came from is not public
 * @param sourcePath where that is published; empty for nowhere
 * @param agency full name
 * @param reason why it was cancelled or carried over; else empty
 * @param carriedTo the public one it goes on as; null for none
 */
public record PublicCommitment(
        long id,
        UUID uuid,
        String statement,
        CommitmentSource source,
        String sourceLabel,
        String sourcePath,
        String agencyCode,
        String agency,
        LocalDate promisedOn,
        LocalDate dueOn,
        LocalDate doneOn,
        int progress,
        CommitmentState state,
        boolean late,
        String reason,
        UUID carriedTo)
        implements Serializable {}
