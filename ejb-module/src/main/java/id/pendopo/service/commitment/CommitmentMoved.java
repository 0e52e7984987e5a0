package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.Commitment;
import id.pendopo.domain.commitment.CommitmentStepKind;
import java.time.Instant;

/**
 * Something happened to a promise; fired in the transaction it happened in.
 *
 * @param step number of the entry in its history
 */
public record CommitmentMoved(Commitment commitment, CommitmentStepKind kind, long step, Instant at) {}
