package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.commitment.CommitmentState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A promise as lists show it.
 *
 * @param id internal number, for paging only
 * @param sourceKey what finds the source in its capability
 * @param sourcePath its page; empty for none
 * @param agency short name
 * @param doneOn null until it is claimed as kept
 * @param late past its day and not kept
 * @param readable whether whoever asked may open its page
 */
public record CommitmentRow(
        long id,
        UUID uuid,
        String statement,
        CommitmentSource source,
        String sourceKey,
        String sourceLabel,
        String sourcePath,
        String agencyCode,
        String agency,
        String person,
        LocalDate promisedOn,
        LocalDate dueOn,
        LocalDate doneOn,
        int progress,
        CommitmentState state,
        boolean late,
        boolean publicly,
        boolean confidential,
        boolean readable)
        implements Serializable {}
