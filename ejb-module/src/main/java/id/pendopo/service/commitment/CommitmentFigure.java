package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.FollowUpScore;
import java.io.Serializable;

/**
 * Figures of the promises of an agency, of a source or of all; those cancelled or carried over are not counted, because the
 * one they go on as is.
 *
 * @param key code of the agency or name of the source; empty for all
 * @param name of the agency; empty for others
 * @param soon open and due within the days of the setting
 * @param late open and past their day
 * @param claimed kept, not checked yet
 * @param verified kept and checked
 * @param months from the promise to its being kept, of the one that took longest; a month begun counts whole
 * @param share 0 to 5, in the bands PEKPPP scores the share done in
 * @param speed 0 to 5, in the bands it scores the speed in; 0 unless all are kept
 */
public record CommitmentFigure(
        String key,
        String name,
        long total,
        long open,
        long soon,
        long late,
        long claimed,
        long verified,
        int months,
        int share,
        int speed)
        implements Serializable {

    private static final int PERCENT = 100;

    static CommitmentFigure of(
            String key,
            String name,
            long open,
            long soon,
            long late,
            long claimed,
            long verified,
            int months,
            FollowUpScore score) {
        long total = open + claimed + verified;
        long done = claimed + verified;
        return new CommitmentFigure(
                key,
                name,
                total,
                open,
                soon,
                late,
                claimed,
                verified,
                months,
                score.share(total, done),
                score.speed(total, done, months));
    }

    /** Kept, checked or not. */
    public long kept() {
        return claimed + verified;
    }

    /** Of a hundred, rounded down, so that 100 means all; null where there are none. */
    public Integer percent() {
        return total == 0 ? null : (int) (kept() * PERCENT / total);
    }
}
