package id.pendopo.domain.commitment;

import java.util.List;

/**
 * How PEKPPP scores follow-up, 0 to 5 (F-02, share of the plan done and how soon all of it was): the bands are settings,
 * because the instrument is set anew from time to time.
 *
 * @param low percent; below it scores 2, from it on 3
 * @param high percent; above it scores 4
 * @param months within how many all must be done to score 1, 2, 3, 4 and 5, falling
 */
public record FollowUpScore(int low, int high, List<Integer> months) {

    private static final int PLANNED = 1;
    private static final int FEW = 2;
    private static final int SOME = 3;
    private static final int MOST = 4;
    private static final int ALL = 5;
    private static final int PERCENT = 100;

    public FollowUpScore {
        months = List.copyOf(months);
    }

    /**
     * @param total promises that are not cancelled nor carried over
     * @param done those kept
     * @return 0 with none at all, 1 when they are only promised, 5 when all are kept
     */
    public int share(long total, long done) {
        if (total == 0) {
            return 0;
        }
        if (done == 0) {
            return PLANNED;
        }
        if (done == total) {
            return ALL;
        }
        if (done * PERCENT < low * total) {
            return FEW;
        }
        return done * PERCENT > high * total ? MOST : SOME;
    }

    /**
     * @param needed months from the promise to its being kept, of the one that took longest; a month begun counts whole
     * @return 0 unless all are kept, and if it took longer than the longest of the months
     */
    public int speed(long total, long done, int needed) {
        if (total == 0 || done < total) {
            return 0;
        }
        return (int) months.stream().filter(within -> needed <= within).count();
    }
}
