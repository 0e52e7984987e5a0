package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentOrigin;
import java.time.LocalDate;

/**
 * A promise to be made for another capability.
 *
 * @param origin what it came from, what to show of that and where to go
 * @param agency code of the agency that promises
 * @param statement what is promised, in a sentence citizens understand; at most 1,000 characters
 * @param person whose work it is, by position or name; at most 120 characters
 * @param promisedOn when it was promised; null for today
 * @param dueOn until when
 * @param publicly whether it stands in the public register
 * @param confidential whether it came from something confidential: then it never becomes public, and only who may read what is
 *     confidential sees it
 */
public record NewCommitment(
        CommitmentOrigin origin,
        String agency,
        String statement,
        String person,
        LocalDate promisedOn,
        LocalDate dueOn,
        boolean publicly,
        boolean confidential) {}
