package id.pendopo.domain.forum;

/**
 * One stakeholder element of an edition.
 *
 * @param wanted target; 0 if there is none
 * @param invited who is or is to be invited, whatever they answered
 * @param coming who is expected: said yes, sends somebody, or registered
 * @param waiting who has no place yet
 * @param present who was there
 */
public record ElementBalance(
        StakeholderElement element, int wanted, int invited, int coming, int waiting, int present) {

    /** How many are still missing from the target before the meeting. */
    public int missing() {
        return Math.max(0, wanted - coming);
    }
}
