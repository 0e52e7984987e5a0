package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import java.io.Serializable;
import java.util.List;

/**
 * A row as it would be taken.
 *
 * @param line number of the line in the file
 * @param left whether it would be left out
 * @param agencyCode null if none is named
 * @param received as it was understood, on the clock of the government; null: the moment of the import
 * @param problems why it cannot be taken yet
 */
public record ImportSample(
        int line,
        boolean left,
        String reference,
        String title,
        ComplaintClass type,
        ComplaintState state,
        String categoryCode,
        String agencyCode,
        String received,
        boolean anonymous,
        boolean confidential,
        List<ImportProblem> problems)
        implements Serializable {}
