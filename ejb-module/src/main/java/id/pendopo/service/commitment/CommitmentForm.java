package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentSource;
import java.time.LocalDate;

/**
 * A promise as somebody writes it by hand.
 *
 * @param agency code; only for a new one
 * @param source {@link CommitmentSource#ASSESSMENT} or {@link CommitmentSource#OTHER}: the others come from their own pages;
 *     only for a new one
 * @param sourceLabel what it came from, for example a meeting; only for a new one
 * @param promisedOn null for today; only for a new one
 */
public record CommitmentForm(
        String agency,
        CommitmentSource source,
        String sourceLabel,
        String statement,
        String person,
        LocalDate promisedOn,
        LocalDate dueOn,
        boolean publicly) {}
