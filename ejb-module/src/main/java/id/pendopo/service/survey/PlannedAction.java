package id.pendopo.service.survey;

import id.pendopo.domain.commitment.CommitmentState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step of an improvement plan as pages show it.
 *
 * @param commitment what it is known by as a commitment, where its progress is kept
 * @param dueOn the last day of its quarter, or when it is due since it was carried over
 * @param doneOn null while it is not done
 * @param late whether it is past that day and not done
 * @param readable whether whoever asked may open the commitment
 */
public record PlannedAction(
        UUID uuid,
        int version,
        String agencyCode,
        String agencyName,
        String elementCode,
        String activity,
        String owner,
        int year,
        int quarter,
        UUID commitment,
        CommitmentState state,
        LocalDate dueOn,
        LocalDate doneOn,
        String evidence,
        boolean late,
        boolean readable)
        implements Serializable {}
