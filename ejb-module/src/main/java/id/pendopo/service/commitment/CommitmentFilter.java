package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentSource;

/**
 * Which promises somebody asks for; what is null does not matter.
 *
 * @param agency code
 * @param year in which they were promised
 * @param words in the statement or in what it came from
 */
public record CommitmentFilter(String agency, CommitmentSource source, Integer year, String words) {

    public static final CommitmentFilter NONE = new CommitmentFilter(null, null, null, null);
}
