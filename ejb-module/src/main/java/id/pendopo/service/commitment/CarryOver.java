package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentOrigin;
import java.time.LocalDate;

/**
 * How promises go on that were not kept in time.
 *
 * @param next where they go on, for example the next edition; null for where they are
 * @param dueOn the new due date; null keeps the old one where {@code next} is given
 * @param reason why, at most 1,000 characters; public if the promise is
 */
public record CarryOver(CommitmentOrigin next, LocalDate dueOn, String reason) {}
