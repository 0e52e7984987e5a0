package id.pendopo.domain.commitment;

import java.time.LocalDate;

/**
 * What is promised.
 *
 * @param statement what, in a sentence citizens understand; at most 1,000 characters
 * @param person whose work it is, by position or name, at most 120 characters; never shown to the public
 * @param dueOn until when
 * @param publicly whether it stands in the public register
 */
public record CommitmentTerms(String statement, String person, LocalDate dueOn, boolean publicly) {}
