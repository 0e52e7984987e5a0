package id.pendopo.domain.forum;

/**
 * What the guards of the moves ask about that the edition itself does not know.
 *
 * @param attended how many people were present
 * @param minutesSigned whether its minutes bear the signatures of both sides
 * @param openCommitments commitments of it that are neither settled nor carried over
 */
public record EditionFacts(int attended, boolean minutesSigned, int openCommitments) {

    /** For moves that ask about nothing of this. */
    public static final EditionFacts NONE = new EditionFacts(0, false, 0);
}
